import { expect } from 'chai';
import '../../src/elements/commitment-card/define.js';
import type { CommitmentFull } from '../../src/contract/commitment.js';
import type { Star } from '../../src/contract/star.js';
import { commitmentDocument } from '../fixtures/documents.js';
import { becomes, openDisclosure, section, type Theme, type Widget } from '../setup/page.js';
import { complaints, definitionOf, heard, labelsOf } from '../setup/reader.js';

/** A card given its document directly, its disclosure open: these tests are about what is drawn of it. */
async function cardOf(changes: Partial<CommitmentFull>, lang = 'en', theme: Theme = 'light'): Promise<Widget> {
  const card = document.createElement('ogp-commitment-card') as unknown as Widget;
  card.data = commitmentDocument(changes);
  section('', { lang, theme }).append(card);
  await becomes('ready', card);
  await openDisclosure(card);
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
  it('answers four questions, the first one first', async () => {
    expect(labelsOf(await cardOf({})).slice(0, 4)).to.deep.equal([
      'Was it done?',
      'Did it open government?',
      'How ambitious was it?',
      'Star',
    ]);
  });

  /** docs/method.md#stars */
  describe('its star', () => {
    const stars: readonly (readonly [Star, number, string, string])[] = [
      [
        { verdict: 'starred', formula: 'current', stage: 'end-of-term' },
        2015,
        'Starred current rule end of term',
        'Estelar regla actual fin de término',
      ],
      [
        { verdict: 'starred', formula: '2015', stage: 'midterm' },
        2014,
        'Starred rule of 2015 midterm',
        'Estelar regla de 2015 medio término',
      ],
      [
        { verdict: 'starred', formula: 'first', stage: 'midterm' },
        2012,
        'Starred first rule, before 2015 midterm',
        'Estelar primera regla, antes de 2015 medio término',
      ],
      [
        { verdict: 'not-starred', formula: 'current', stage: 'midterm' },
        2016,
        'Not starred current rule midterm',
        'No estelar regla actual medio término',
      ],
      [
        { verdict: 'not-starred', formula: 'first', stage: 'end-of-term' },
        2012,
        'Not starred first rule, before 2015 end of term',
        'No estelar primera regla, antes de 2015 fin de término',
      ],
      [{ verdict: 'not-rated', ...notReviewed }, 2018, 'Not rated Pending IRM review', 'Sin calificar Revisión pendiente del IRM'],
      [{ verdict: 'not-rated', ...noData }, 2013, 'Not rated No data', 'Sin calificar Sin datos'],
      [{ verdict: 'not-rated', ...notApplicable }, 2013, 'Not rated Not applicable', 'Sin calificar No aplica'],
      [
        { verdict: 'not-rated', ...noData },
        2019,
        'Not rated plans from 2019 on carry no star',
        'Sin calificar los planes desde 2019 no llevan estrella',
      ],
    ];
    for (const [star, year, english, spanish] of stars) {
      it(`reads “${english}”`, async () => {
        expect(definitionOf(await cardOf({ star, year }), 'Star')).to.equal(english);
        expect(definitionOf(await cardOf({ star, year }, 'es'), 'Estrella')).to.equal(spanish);
      });
    }
  });

  /** docs/method.md#completion */
  describe('its completion', () => {
    const grades: readonly (readonly [CommitmentFull['completion'], string, string, string])[] = [
      [{ grade: 'not-started', stage: 'midterm' }, 'Not started lowest of 4 midterm', 'No iniciado el más bajo de 4 medio término', '0/3'],
      [
        { grade: 'limited', stage: 'end-of-term' },
        'Limited 2nd lowest of 4 end of term',
        'Limitado 2.º más bajo de 4 fin de término',
        '1/3',
      ],
      [
        { grade: 'substantial', stage: 'end-of-term' },
        'Substantial 2nd highest of 4 end of term',
        'Sustancial 2.º más alto de 4 fin de término',
        '2/3',
      ],
      [{ grade: 'complete', stage: 'end-of-term' }, 'Complete top of 4 end of term', 'Completo el más alto de 4 fin de término', '3/3'],
      [{ grade: 'withdrawn', stage: 'midterm' }, 'Withdrawn midterm', 'Retirado medio término', '0/0'],
      [{ grade: 'no-evidence' }, 'No evidence available', 'Sin evidencia disponible', '0/0'],
      [notReviewed, 'Pending IRM review', 'Revisión pendiente del IRM', '0/0'],
      [noData, 'No data', 'Sin datos', '0/0'],
      [notApplicable, 'Not applicable', 'No aplica', '0/0'],
    ];
    for (const [completion, english, spanish, segments] of grades) {
      it(`reads “${english}”, with ${segments === '0/0' ? 'no scale' : `${segments} segments filled`}`, async () => {
        const card = await cardOf({ completion });
        expect(definitionOf(card, 'Was it done?')).to.equal(english);
        expect(filledSegments(card, 'Was it done?')).to.equal(segments);
        expect(definitionOf(await cardOf({ completion }, 'es'), '¿Se cumplió?')).to.equal(spanish);
      });
    }
  });

  /** docs/method.md#ambition */
  describe('its ambition', () => {
    const question = 'How ambitious was it?';
    const ambition = async (changes: Partial<CommitmentFull>, lang = 'en'): Promise<readonly (string | undefined)[]> => {
      const label = lang === 'en' ? question : '¿Qué tan ambicioso era?';
      const card = await cardOf(changes, lang);
      return [definitionOf(card, label), filledSegments(card, label)];
    };

    it('is given with the indicator that has a grade', async () => {
      const older = { potentialImpact: { grade: 'moderate' }, potentialForResults: noData } as const;
      expect(await ambition(older)).to.deep.equal(['Moderate 2nd highest of 4 potential impact', '2/3']);
      expect(await ambition(older, 'es')).to.deep.equal(['Moderado 2.º más alto de 4 impacto potencial', '2/3']);
      const newer = { potentialImpact: noData, potentialForResults: { grade: 'modest' } } as const;
      expect(await ambition(newer)).to.deep.equal(['Modest middle of 3 potential for results', '1/2']);
      expect(await ambition(newer, 'es')).to.deep.equal(['Modesto intermedio de 3 potencial de resultados', '1/2']);
    });

    it('is given with the indicator of its time where neither has', async () => {
      const neither = { potentialImpact: notReviewed, potentialForResults: notReviewed };
      expect((await ambition({ ...neither, year: 2019 }))[0]).to.equal('Pending IRM review potential impact');
      expect((await ambition({ ...neither, year: 2020 }))[0]).to.equal('Pending IRM review potential for results');
    });

    for (const [scale, grade, reads, segments] of [
      ['potentialImpact', 'none', 'None lowest of 4 potential impact', '0/3'],
      ['potentialImpact', 'minor', 'Minor 2nd lowest of 4 potential impact', '1/3'],
      ['potentialImpact', 'transformative', 'Transformative top of 4 potential impact', '3/3'],
      // Here "unclear" is a grade, the lowest.
      ['potentialForResults', 'unclear', 'Unclear lowest of 3 potential for results', '0/2'],
      ['potentialForResults', 'substantial', 'Substantial top of 3 potential for results', '2/2'],
    ] as const) {
      it(`reads “${reads}”`, async () => {
        expect(await ambition({ potentialImpact: noData, potentialForResults: noData, [scale]: { grade } })).to.deep.equal([
          reads,
          segments,
        ]);
      });
    }
  });

  /** docs/method.md#results */
  describe('what came of it', () => {
    const opened = [
      ['worsened', 'Worsened lowest of 5', '0/0'],
      ['did-not-change', 'Did not change 2nd lowest of 5', '0/3'],
      ['marginal', 'Marginal middle of 5', '1/3'],
      ['major', 'Major 2nd highest of 5', '2/3'],
      ['outstanding', 'Outstanding top of 5', '3/3'],
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
      ['no-notable-results', 'No notable results lowest of 3', '0/2'],
      ['moderate', 'Moderate middle of 3', '1/2'],
      ['significant', 'Significant top of 3', '2/2'],
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

  describe('in two sentences below the title', () => {
    const sentences = async (changes: Partial<CommitmentFull>, lang = 'en'): Promise<string> =>
      heard(await cardOf(changes, lang)).filter((line) => line.startsWith('paragraph: '))[1] ?? '';
    const cases: readonly (readonly [Partial<CommitmentFull>, string, string])[] = [
      [
        { completion: { grade: 'limited', stage: 'midterm' }, openedGovernment: { grade: 'marginal' } },
        'Limited: independent reviewers found limited progress on it. Reviewers found a marginal opening of government.',
        'Limitado: los revisores independientes hallaron un avance limitado. Según los revisores, abrió el gobierno de forma marginal.',
      ],
      [
        { completion: { grade: 'complete' }, openedGovernment: noData, year: 2014 },
        'Done: independent reviewers found that it was fully completed. Whether it opened government was never judged.',
        'Cumplido: los revisores independientes lo hallaron cumplido del todo. Los revisores no evaluaron en qué medida abrió el gobierno.',
      ],
      [
        { completion: notReviewed, openedGovernment: noData, earlyResults: notReviewed, year: 2022 },
        'Not reviewed yet: independent reviewers have still to judge it. What early results it had is not reviewed yet.',
        'Sin revisar: los revisores independientes todavía deben evaluarlo. Los revisores aún no dicen qué resultados iniciales tuvo.',
      ],
      [
        { completion: { grade: 'withdrawn' }, openedGovernment: { grade: 'worsened' } },
        'Withdrawn: independent reviewers noted that it was given up. Reviewers found that government became less open.',
        'Retirado: los revisores independientes registraron que se abandonó. Según los revisores, el gobierno se volvió menos abierto.',
      ],
    ];
    for (const [changes, english, spanish] of cases) {
      it(`reads “${english}”`, async () => {
        expect(await sentences(changes)).to.equal(`paragraph: ${english}`);
        expect(await sentences(changes, 'es')).to.equal(`paragraph: ${spanish}`);
      });
    }
  });

  /** docs/method.md#verifiable-and-relevant */
  describe('whether it can be verified, behind the disclosure,', () => {
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
      expect([definitionOf(card, 'Specificity'), filledSegments(card, 'Specificity')]).to.deep.equal(['Medium 2nd highest of 4', '2/3']);
      expect(labelsOf(card)).not.to.include('Verifiable');
    });

    it('is not told where it is not known', async () => {
      expect(definitionOf(await cardOf({ verifiable: notReviewed, specificity: noData }), 'Verifiable')).to.equal('Pending IRM review');
    });
  });

  /** docs/method.md#verifiable-and-relevant */
  describe('whether it is relevant, behind the disclosure,', () => {
    it('is told with the values it serves', async () => {
      const values = ['access-to-information', 'civic-participation', 'public-accountability', 'technology'] as const;
      expect(definitionOf(await cardOf({ values }), 'Relevant to OGP values')).to.equal(
        'Yes access to information, civic participation, public accountability, technology',
      );
      expect(definitionOf(await cardOf({ values: values.slice(0, 2) }, 'es'), 'Relevante para los valores de OGP')).to.equal(
        'Sí acceso a la información, participación ciudadana',
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
