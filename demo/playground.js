/** Shows one widget as the form, and the page's address, say. */
const form = document.getElementById('controls');
const stage = document.getElementById('stage');
const snippet = document.getElementById('snippet');
const log = document.getElementById('log');
const copied = document.getElementById('copied');
const defaults = {
  endpoint: '',
  widget: 'ogp-commitment-card',
  commitment: 'GE0025',
  country: 'GEO',
  lang: 'en',
  width: 'full',
  variant: 'full',
};

/** Every element of the build, with the attributes that choose what it shows. */
const elements = (await (await fetch('cdn/elements.json')).json()).map((element) => ({
  ...element,
  attributes: [...new Set([...element.attributes, ...Object.keys(element.example)])],
}));

/** The members that the endpoint holds, and the commitments of the one chosen: what a title is looked up in. */
let members = [];
let commitments = [];

const base = () => new URL((form.elements.endpoint.value || 'cdn/v1/').replace(/\/*$/, '/'), document.baseURI);

async function read(path) {
  const response = await fetch(new URL(path, base()), { credentials: 'omit' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** The id that was meant: itself, or that of the first commitment whose title has all the words. */
function idOf(text) {
  const words = text.toLowerCase().split(/\s+/);
  const found = commitments.find(
    ({ id, title }) => id === text.toUpperCase() || words.every((word) => title.text.toLowerCase().includes(word)),
  );
  return found?.id ?? text;
}

/** What the form asks for of every widget. */
const common = ['commitment', 'country', 'variant'];

/** The attributes that the chosen widget takes: of a badge, which takes either, the commitment where there is one. */
function attributes(state) {
  const { attributes: known, naming } = elements.find(({ tag }) => tag === state.widget);
  const subject = (naming.length > 0 ? naming : known).find((name) => state[name]);
  const own = known.filter((name) => !common.includes(name) && state[name]).map((name) => [name, state[name]]);
  return {
    ...(common.includes(subject) ? { [subject]: subject === 'commitment' ? idOf(state.commitment) : state[subject] } : {}),
    ...Object.fromEntries(own),
    ...(known.includes('variant') && state.variant === 'compact' ? { variant: 'compact' } : {}),
    ...(state.endpoint ? { endpoint: state.endpoint } : {}),
    ...(state.lang === 'en' ? {} : { lang: state.lang }),
  };
}

/** The link that stands in the tag: what a page shows until the data come, and where they cannot. */
function fallback({ commitment, country }) {
  const about = commitment ? commitments.find(({ id }) => id === commitment) : members.find(({ code }) => code === country);
  const link = document.createElement('a');
  link.href = about?.url || 'https://www.opengovpartnership.org/';
  link.textContent = about?.title?.text ?? about?.name ?? 'Open Government Partnership';
  return link;
}

function show() {
  const state = { ...defaults, ...Object.fromEntries(new FormData(form)) };
  const changed = Object.entries(state).filter(([name, value]) => value !== (defaults[name] ?? ''));
  history.replaceState(null, '', changed.length ? `?${new URLSearchParams(changed)}` : location.pathname);
  const element = document.createElement(state.widget);
  const chosen = attributes(state);
  for (const [name, value] of Object.entries(chosen)) element.setAttribute(name, value);
  element.append(fallback(chosen));
  snippet.textContent = `<script type="module" src="https://your-host.example/ogp/loader.js"></script>\n${element.outerHTML}`;
  copied.textContent = '';
  log.textContent = '';
  element.addEventListener('ogp-error', ({ detail }) => (log.textContent = `${detail.error.kind}: ${detail.error.message}`));
  stage.dataset.width = state.width;
  stage.replaceChildren(element);
}

/** Fills the choices of countries, and of the chosen one's commitments. */
async function fill(country) {
  try {
    ({ members } = await read('index.json'));
    form.elements.country.replaceChildren(
      ...members.map(({ code, name }) => new Option(`${name} (${code})`, code, false, code === country)),
    );
    await fillCommitments();
  } catch (error) {
    log.textContent = `No list of members: ${error.message}`;
  }
}

async function fillCommitments() {
  ({ commitments } = await read(`members/${form.elements.country.value}.json`));
  const options = commitments.map(({ id, title }) => Object.assign(document.createElement('option'), { value: id, label: title.text }));
  document.getElementById('commitments').replaceChildren(...options);
}

/** Asks for what the widget takes, and no more; of what few take, such as a plan or a policy area, with an example where one is needed. */
function askForOwn(state) {
  const { attributes: known, naming, example } = elements.find(({ tag }) => tag === form.elements.widget.value);
  const fields = known
    .filter((name) => !common.includes(name))
    .map((name) => {
      const input = Object.assign(document.createElement('input'), {
        name,
        value: state[name] ?? (naming.includes(name) ? example[name] : ''),
        placeholder: example[name] ?? '',
      });
      const label = document.createElement('label');
      label.append(`${name.charAt(0).toUpperCase()}${name.slice(1)} `, input);
      return label;
    });
  document.getElementById('own').replaceChildren(...fields);
  // A country also narrows the choice of commitments.
  const asked = known.includes('commitment') ? [...known, 'country'] : known;
  for (const name of common) form.elements[name].closest('label').hidden = !asked.includes(name);
}

const named = ({ name }) => name.charAt(0).toUpperCase() + name.slice(1).replace(/-/g, ' ');
form.elements.widget.replaceChildren(...elements.map((element) => new Option(named(element), element.tag)));
const state = { ...defaults, ...Object.fromEntries(new URLSearchParams(location.search)) };
form.elements.widget.value = state.widget;
askForOwn(state);
for (const [name, value] of Object.entries(state)) if (name !== 'country' && form.elements[name]) form.elements[name].value = value;
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', async ({ target }) => {
  if (target.name === 'widget') askForOwn({});
  if (target.name === 'endpoint') await fill(form.elements.country.value);
  if (target.name === 'country') {
    await fillCommitments();
    // The commitment shown is the country's own.
    if (!commitments.some(({ id }) => id === form.elements.commitment.value)) form.elements.commitment.value = commitments[0]?.id ?? '';
  }
  show();
});
document.getElementById('copy').addEventListener('click', async () => {
  await navigator.clipboard.writeText(snippet.textContent);
  copied.textContent = 'Copied.';
});
await fill(state.country);
show();
