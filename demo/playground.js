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
};

/** Every element of the build, with what its attributes may hold. */
const elements = await (await fetch('cdn/elements.json')).json();

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

/** What the form asks for by itself. */
const common = ['commitment', 'country'];

/** The attributes that are asked for of one widget alone. */
const ownOf = ({ attributes }) => attributes.filter(({ name, kind }) => ![...common, 'endpoint'].includes(name) && kind !== 'notes');

const elementOf = (tag) => elements.find((element) => element.tag === tag);

/** The attributes that the chosen widget takes: of a badge, which takes either, the commitment where there is one. */
function attributes(state) {
  const { attributes: known, naming } = elementOf(state.widget);
  const choosing = known.filter(({ chooses }) => chooses).map(({ name }) => name);
  const subject = (naming.length > 0 ? naming : choosing).find((name) => state[name]);
  const own = ownOf(elementOf(state.widget))
    .filter(({ name, fallback }) => state[name] && state[name] !== fallback)
    .map(({ name, kind }) => [name, kind === 'flag' ? '' : state[name]]);
  return {
    ...(common.includes(subject) ? { [subject]: subject === 'commitment' ? idOf(state.commitment) : state[subject] } : {}),
    ...Object.fromEntries(own),
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

const named = ({ name }) => name.charAt(0).toUpperCase() + name.slice(1).replace(/-/g, ' ');

/** A choice of words, the first of which leaves the attribute out. */
function select(values, fallback = '–') {
  const choice = document.createElement('select');
  choice.append(new Option(fallback, ''), ...values.filter((value) => value !== fallback).map((value) => new Option(value, value)));
  return choice;
}

/** A place to write in, with an example, or the words that may stand there. */
function field({ values, example }) {
  const input = Object.assign(document.createElement('input'), { placeholder: example ?? values?.join(' ') ?? '' });
  input.title = values?.join(' ') ?? '';
  return input;
}

/** How a value is asked for, by what is meant with the attribute. */
function controlOf(attribute) {
  switch (attribute.kind) {
    case 'one':
      return select(attribute.values, attribute.fallback);
    case 'flag':
      return select(['yes']);
    case 'level':
      return select(['2', '3', '4', '5', '6'], attribute.fallback);
    default:
      return field(attribute);
  }
}

/** Asks for what the widget takes, and no more; with an example where nothing is shown without one. */
function askForOwn(state) {
  const element = elementOf(form.elements.widget.value);
  const labels = ownOf(element).map((attribute) => {
    const { name } = attribute;
    const control = Object.assign(controlOf(attribute), { name });
    control.value = state[name] ?? (element.naming.includes(name) ? element.example[name] : '');
    const label = document.createElement('label');
    label.append(`${named({ name })} `, control);
    return label;
  });
  document.getElementById('own').replaceChildren(...labels);
  // A country also narrows the choice of commitments.
  const known = element.attributes.map(({ name }) => name);
  const asked = known.includes('commitment') ? [...known, 'country'] : known;
  for (const name of common) form.elements[name].closest('label').hidden = !asked.includes(name);
}

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
