import { expect } from 'chai';
import '../../src/elements/commitment-card/define.js';
import type { CommitmentFull } from '../../src/contract/commitment.js';
import type { Star } from '../../src/contract/star.js';
import { commitmentDocument } from '../fixtures/documents.js';
import { becomes, section, type Theme, type Widget } from '../setup/page.js';
import { complaints, definitionOf, labelsOf } from '../setup/reader.js';

/** A card given its document directly: these tests are about what is drawn of it. */
async function cardOf(changes: Partial<CommitmentFull>, lang = 'en', theme: Theme = 'light'): Promise<Widget> {
  const card = document.createElement('ogp-commitment-card') as unknown as Widget;
  card.data = commitmentDocument(changes);
  section('', { lang, theme }).append(card);
  await becomes('ready', card);
  return card;
}

/** How many segments of a finding's scale are filled, of how many: as an eye counts them. */
function filledSegments(card: Element, label: string): string {
  const term = [...(card.shadowRoot?.querySelectorAll('dt') ?? [])].find(({ textContent }) => textContent === label);
  const segments = [...(term?.nextElementSibling?.querySelectorAll('i') ?? [])];
  const filled = segments.filter((segment) => !/rgba\(0, 0, 0, 0\)|transparent/.test(getComputedStyle(segment).backgroundColor));
  return `${filled.length}/${segments.length}`;
}

const noData = { missing: 'no-data' } as const;
const notReviewed = { missing: 'not-reviewed' } as const;
const notApplicable = { missing: 'not-applicable' } as const;

describe('what the IRM found, on <ogp-commitment-card>', () => {
  it('comes in the order of OGP’s own page', async () => {
    expect(labelsOf(await cardOf({}))).to.deep.equal([
      'Starred',
      'Verifiable',
      'Relevant to OGP values',
      'Potential impact',
      'Completion',
      'Did it open government?',
    ]);
  });

  describe('its star', () => {
    const stars: readonly (readonly [Star, number, string, string])[] = [
      [
        { verdict: 'starred', formula: 'current', stage: 'end-of-term' },
        2015,
        'Starred commitment current rule, end of term',
        'Compromiso estelar regla actual, fin de término',
      ],
      [
        { verdict: 'starred', formula: '2015', stage: 'midterm' },
        2014,
        'Starred commitment rule of 2015, midterm',
        'Compromiso estelar regla de 2015, medio término',
      ],
      [
        { verdict: 'starred', formula: 'first', stage: 'midterm' },
        2012,
        'Starred commitment first rule, before 2015, midterm',
        'Compromiso estelar primera regla, antes de 2015, medio término',
      ],
      [
        { verdict: 'not-starred', formula: 'current', stage: 'midterm' },
        2016,
        'Not starred current rule, midterm',
        'No es estelar regla actual, medio término',
      ],
      [
        { verdict: 'not-starred', formula: 'first', stage: 'end-of-term' },
        2012,
        'Not starred first rule, before 2015, end of term',
        'No es estelar primera regla, antes de 2015, fin de término',
      ],
      [
        { verdict: 'not-rated', ...notReviewed },
        2018,
        'Not rated for a star Pending IRM review',
        'Sin calificación estelar Revisión pendiente del IRM',
      ],
      [{ verdict: 'not-rated', ...noData }, 2013, 'Not rated for a star No data', 'Sin calificación estelar Sin datos'],
      [{ verdict: 'not-rated', ...notApplicable }, 2013, 'Not rated for a star Not applicable', 'Sin calificación estelar No aplica'],
      [
        { verdict: 'not-rated', ...noData },
        2019,
        'Not rated for a star plans from 2019 on carry no star',
        'Sin calificación estelar los planes desde 2019 no llevan estrella',
      ],
    ];
    for (const [star, year, english, spanish] of stars) {
      it(`reads “${english}”`, async () => {
        expect(definitionOf(await cardOf({ star, year }), 'Starred')).to.equal(english);
        expect(definitionOf(await cardOf({ star, year }, 'es'), 'Estrella')).to.equal(spanish);
      });
    }
  });

  describe('its completion', () => {
    const grades: readonly (readonly [CommitmentFull['completion'], string, string, string])[] = [
      [{ grade: 'not-started', stage: 'midterm' }, 'Not started midterm', 'No iniciado medio término', '0/3'],
      [{ grade: 'limited', stage: 'end-of-term' }, 'Limited end of term', 'Limitado fin de término', '1/3'],
      [{ grade: 'substantial', stage: 'end-of-term' }, 'Substantial end of term', 'Sustancial fin de término', '2/3'],
      [{ grade: 'complete', stage: 'end-of-term' }, 'Complete end of term', 'Completo fin de término', '3/3'],
      [{ grade: 'withdrawn', stage: 'midterm' }, 'Withdrawn midterm', 'Retirado medio término', '0/0'],
      [{ grade: 'no-evidence' }, 'No evidence available', 'Sin evidencia disponible', '0/0'],
      [notReviewed, 'Pending IRM review', 'Revisión pendiente del IRM', '0/0'],
      [noData, 'No data', 'Sin datos', '0/0'],
      [notApplicable, 'Not applicable', 'No aplica', '0/0'],
    ];
    for (const [completion, english, spanish, segments] of grades) {
      it(`reads “${english}”, with ${segments === '0/0' ? 'no scale' : `${segments} segments filled`}`, async () => {
        const card = await cardOf({ completion });
        expect(definitionOf(card, 'Completion')).to.equal(english);
        expect(filledSegments(card, 'Completion')).to.equal(segments);
        expect(definitionOf(await cardOf({ completion }, 'es'), 'Cumplimiento')).to.equal(spanish);
      });
    }
  });

  describe('its ambition', () => {
    it('is named after the indicator that has a grade', async () => {
      const older = await cardOf({ potentialImpact: { grade: 'moderate' }, potentialForResults: noData });
      expect([definitionOf(older, 'Potential impact'), filledSegments(older, 'Potential impact')]).to.deep.equal(['Moderate', '2/3']);
      expect(labelsOf(older)).not.to.include('Potential for results');
      const newer = await cardOf({ potentialImpact: noData, potentialForResults: { grade: 'modest' } });
      expect([definitionOf(newer, 'Potential for results'), filledSegments(newer, 'Potential for results')]).to.deep.equal([
        'Modest',
        '1/2',
      ]);
      expect(labelsOf(newer)).not.to.include('Potential impact');
    });

    it('is named after the one of its time where neither has', async () => {
      const neither = { potentialImpact: notReviewed, potentialForResults: notReviewed };
      expect(definitionOf(await cardOf({ ...neither, year: 2019 }), 'Potential impact')).to.equal('Pending IRM review');
      expect(definitionOf(await cardOf({ ...neither, year: 2020 }), 'Potential for results')).to.equal('Pending IRM review');
    });

    it('counts “unclear” as the lowest grade of its scale', async () => {
      const card = await cardOf({ potentialImpact: noData, potentialForResults: { grade: 'unclear' } });
      expect([definitionOf(card, 'Potential for results'), filledSegments(card, 'Potential for results')]).to.deep.equal([
        'Unclear',
        '0/2',
      ]);
    });

    for (const [grade, word, segments] of [
      ['none', 'None', '0/3'],
      ['minor', 'Minor', '1/3'],
      ['transformative', 'Transformative', '3/3'],
    ] as const) {
      it(`reads “${word}” where its impact would be so`, async () => {
        const card = await cardOf({ potentialImpact: { grade } });
        expect([definitionOf(card, 'Potential impact'), filledSegments(card, 'Potential impact')]).to.deep.equal([word, segments]);
      });
    }
  });

  describe('what came of it', () => {
    const opened = [
      ['worsened', 'Worsened', '0/0'],
      ['did-not-change', 'Did not change', '0/3'],
      ['marginal', 'Marginal', '1/3'],
      ['major', 'Major', '2/3'],
      ['outstanding', 'Outstanding', '3/3'],
    ] as const;
    for (const [grade, word, segments] of opened) {
      it(`reads “${word}”${segments === '0/0' ? ', drawn apart from the scale' : ''}`, async () => {
        const card = await cardOf({ openedGovernment: { grade } });
        expect([definitionOf(card, 'Did it open government?'), filledSegments(card, 'Did it open government?')]).to.deep.equal([
          word,
          segments,
        ]);
      });
    }

    for (const [grade, word, segments] of [
      ['no-notable-results', 'No notable results', '0/2'],
      ['moderate', 'Moderate', '1/2'],
      ['significant', 'Significant', '2/2'],
    ] as const) {
      it(`reads “${word}” of early results`, async () => {
        const card = await cardOf({ openedGovernment: noData, earlyResults: { grade } });
        expect([definitionOf(card, 'Early results'), filledSegments(card, 'Early results')]).to.deep.equal([word, segments]);
        expect(labelsOf(card)).not.to.include('Did it open government?');
      });
    }

    it('gives both findings where there are both', async () => {
      const card = await cardOf({ openedGovernment: { grade: 'marginal' }, earlyResults: { grade: 'moderate' } });
      expect(labelsOf(card)).to.include.members(['Did it open government?', 'Early results']);
    });

    it('gives the question of its time where neither is answered', async () => {
      const neither = { openedGovernment: notReviewed, earlyResults: notReviewed };
      expect(definitionOf(await cardOf({ ...neither, year: 2018 }), 'Did it open government?')).to.equal('Pending IRM review');
      expect(definitionOf(await cardOf({ ...neither, year: 2022 }), 'Early results')).to.equal('Pending IRM review');
    });
  });

  describe('whether it can be verified', () => {
    it('is told by yes or no, with the older grade of specificity beside it', async () => {
      expect(definitionOf(await cardOf({ verifiable: { grade: 'yes' }, specificity: noData }), 'Verifiable')).to.equal('Yes');
      expect(definitionOf(await cardOf({ verifiable: { grade: 'no' }, specificity: noData }), 'Verifiable')).to.equal('No');
      expect(definitionOf(await cardOf({ verifiable: { grade: 'yes' }, specificity: { grade: 'high' } }), 'Verifiable')).to.equal(
        'Yes specificity: high',
      );
      expect(definitionOf(await cardOf({ verifiable: { grade: 'no' }, specificity: { grade: 'low' } }, 'es'), 'Verificable')).to.equal(
        'No especificidad: baja',
      );
    });

    it('is told by specificity alone, under its name, where that is all there is', async () => {
      const card = await cardOf({ verifiable: noData, specificity: { grade: 'medium' } });
      expect([definitionOf(card, 'Specificity'), filledSegments(card, 'Specificity')]).to.deep.equal(['Medium', '2/3']);
      expect(labelsOf(card)).not.to.include('Verifiable');
    });

    it('is not told where it is not known', async () => {
      expect(definitionOf(await cardOf({ verifiable: notReviewed, specificity: noData }), 'Verifiable')).to.equal('Pending IRM review');
    });
  });

  describe('whether it is relevant', () => {
    it('is told with the values it serves', async () => {
      const values = ['access-to-information', 'civic-participation', 'public-accountability', 'technology'] as const;
      expect(definitionOf(await cardOf({ values }), 'Relevant to OGP values')).to.equal(
        'Yes access to information, civic participation, public accountability, and technology',
      );
      expect(definitionOf(await cardOf({ values: values.slice(0, 2) }, 'es'), 'Relevante para los valores de OGP')).to.equal(
        'Sí acceso a la información y participación ciudadana',
      );
    });

    it('is denied to technology alone, with the reason', async () => {
      const card = await cardOf({ relevant: { grade: 'no' }, values: ['technology'] });
      expect(definitionOf(card, 'Relevant to OGP values')).to.equal('No: technology alone does not count');
    });

    it('is a plain no where it serves none, and missing where it is not known', async () => {
      expect(definitionOf(await cardOf({ relevant: { grade: 'no' }, values: [] }), 'Relevant to OGP values')).to.equal('No');
      expect(definitionOf(await cardOf({ relevant: notApplicable, values: [] }), 'Relevant to OGP values')).to.equal('Not applicable');
    });
  });

  describe('has nothing that axe would complain of', () => {
    const pending: Partial<CommitmentFull> = {
      year: 2023,
      star: { verdict: 'not-rated', ...noData },
      completion: notReviewed,
      potentialImpact: noData,
      potentialForResults: notReviewed,
      openedGovernment: noData,
      earlyResults: notReviewed,
      verifiable: notReviewed,
      specificity: noData,
      relevant: notReviewed,
      values: [],
    };
    const withdrawn: Partial<CommitmentFull> = {
      completion: { grade: 'withdrawn', stage: 'midterm' },
      openedGovernment: { grade: 'worsened' },
    };
    for (const [name, changes] of Object.entries({ 'pending review': pending, withdrawn })) {
      for (const theme of ['light', 'dark'] as const) {
        it(`of a commitment ${name}, on a ${theme} page`, async () => {
          expect(await complaints(await cardOf(changes, 'en', theme))).to.deep.equal([]);
        });
      }
    }
  });
});
