/** The least that a page can do: one element, no library, a request of its own each. */
const sheet = new CSSStyleSheet();
sheet.replaceSync('article{border:1px solid;padding:1em}h3,p{margin:0}');

const verdicts = { starred: 'Starred', 'not-starred': 'Not starred', 'not-rated': 'Not rated' };

class HandWritten extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  #asked = false;

  async connectedCallback() {
    if (this.#asked) return;
    this.#asked = true;
    this.#root.adoptedStyleSheets = [sheet];
    const answer = await fetch(this.getAttribute('src'));
    const { member, commitment } = await answer.json();
    const article = document.createElement('article');
    const title = document.createElement('h3');
    const link = document.createElement('a');
    link.href = commitment.url;
    link.textContent = commitment.title.text;
    title.append(link);
    const line = document.createElement('p');
    line.textContent = [member.name, verdicts[commitment.star.verdict], commitment.completion.grade ?? 'Not assessed'].join(' · ');
    article.append(title, line);
    this.#root.append(article);
    this.dispatchEvent(new CustomEvent('peer-shown', { bubbles: true }));
  }
}

customElements.define('hand-written', HandWritten);
