/** What an engineer writes first with our libraries: Lit, a Task, and no more. With `by="country"`, one request for each country. */
import { Task } from '@lit/task';
import { css, html, LitElement } from 'lit';
import type { CommitmentSummary } from '../../../src/contract/commitment.js';
import type { CommitmentDocument } from '../../../src/contract/documents/commitment.js';
import type { PrefixDocument } from '../../../src/contract/documents/prefix.js';

const verdicts = { starred: 'Starred', 'not-starred': 'Not starred', 'not-rated': 'Not rated' };

interface Shown {
  readonly member: string;
  readonly commitment: CommitmentSummary;
}

const documents = new Map<string, Promise<unknown>>();

/** One promise an address. A peer trusts its endpoint: it casts. */
function fetchOnce<T>(src: string): Promise<T> {
  const known = documents.get(src) ?? fetch(src).then((answer) => answer.json() as Promise<unknown>);
  documents.set(src, known);
  return known as Promise<T>;
}

class PlainLit extends LitElement {
  static override properties = { src: {}, commitment: {}, by: {} };
  static override styles = css`
    article {
      border: 1px solid;
      padding: 1em;
    }
    h3,
    p {
      margin: 0;
    }
  `;

  declare src: string;
  declare commitment: string;
  declare by: string | undefined;

  readonly #task = new Task(this, {
    args: () => [this.src, this.commitment, this.by] as const,
    task: async ([src, id, by], { signal }): Promise<Shown> => {
      if (by !== 'country') {
        const answer = await fetch(src, { signal });
        const { member, commitment } = (await answer.json()) as CommitmentDocument;
        return { member: member.name, commitment };
      }
      const { members, commitments } = await fetchOnce<PrefixDocument>(src);
      const commitment = commitments.find((one) => one.id === id)!;
      return { member: members.find(({ code }) => code === commitment.member)?.name ?? '', commitment };
    },
    onComplete: () => void this.updateComplete.then(() => this.dispatchEvent(new CustomEvent('peer-shown', { bubbles: true }))),
  });

  override render(): unknown {
    return this.#task.render({
      pending: () => html`<p>Loading</p>`,
      error: () => html`<p>Could not be loaded</p>`,
      complete: ({ member, commitment: { url, title, star, completion } }) =>
        html`<article>
          <h3><a href=${url}>${title.text}</a></h3>
          <p>${member} · ${verdicts[star.verdict]} · ${'grade' in completion ? completion.grade : 'Not assessed'}</p>
        </article>`,
    });
  }
}

customElements.define('plain-lit', PlainLit);
