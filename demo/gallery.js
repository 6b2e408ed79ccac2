/** Writes below each example the line that it was made by, before the library's script comes to it. */
for (const example of document.querySelectorAll('[data-example]')) {
  const element = [...example.querySelectorAll('*')].find(({ localName }) => localName.startsWith('ogp-'));
  const line = element.cloneNode(true);
  // As pasted into a page of its own, where the title is a heading of the third level by itself.
  line.removeAttribute('heading-level');
  const text = line.outerHTML.replace(/\s+/g, ' ');
  const details = example.parentElement.querySelector('details');
  details.querySelector('code').textContent = text;
  details.querySelector('button').addEventListener('click', async () => {
    await navigator.clipboard.writeText(text);
    const status = details.querySelector('[role=status]');
    status.textContent = status.dataset.done;
  });
}
