/** Shows one widget as the form, and the page's address, say. */
const form = document.getElementById('controls');
const stage = document.getElementById('stage');
const snippet = document.getElementById('snippet');
const log = document.getElementById('log');
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
const elements = await (await fetch('cdn/elements.json')).json();

/** The attributes that the chosen widget takes: of a badge, which takes either, the commitment where there is one. */
function attributes(state) {
  const { attributes: known } = elements.find(({ tag }) => tag === state.widget);
  const subject = ['commitment', 'country'].find((name) => known.includes(name) && state[name]);
  return {
    ...(subject ? { [subject]: state[subject] } : {}),
    ...(known.includes('variant') && state.variant === 'compact' ? { variant: 'compact' } : {}),
    ...(state.endpoint ? { endpoint: state.endpoint } : {}),
    ...(state.lang === 'en' ? {} : { lang: state.lang }),
  };
}

function show() {
  const state = { ...defaults, ...Object.fromEntries(new FormData(form)) };
  const changed = Object.entries(state).filter(([name, value]) => value !== defaults[name]);
  history.replaceState(null, '', changed.length ? `?${new URLSearchParams(changed)}` : location.pathname);
  const element = document.createElement(state.widget);
  for (const [name, value] of Object.entries(attributes(state))) element.setAttribute(name, value);
  snippet.textContent = element.outerHTML;
  log.textContent = '';
  element.addEventListener('ogp-error', ({ detail }) => (log.textContent = `${detail.error.kind}: ${detail.error.message}`));
  stage.dataset.width = state.width;
  stage.replaceChildren(element);
}

/** The members that the endpoint holds. */
async function fillCountries(endpoint, chosen) {
  const base = new URL((endpoint || 'cdn/v1/').replace(/\/*$/, '/'), document.baseURI);
  const response = await fetch(new URL('index.json', base), { credentials: 'omit' });
  const { members } = await response.json();
  form.elements.country.replaceChildren(...members.map(({ code, name }) => new Option(`${name} (${code})`, code, false, code === chosen)));
}

const named = ({ name }) => name.charAt(0).toUpperCase() + name.slice(1).replace(/-/g, ' ');
form.elements.widget.replaceChildren(...elements.map((element) => new Option(named(element), element.tag)));
const state = { ...defaults, ...Object.fromEntries(new URLSearchParams(location.search)) };
for (const [name, value] of Object.entries(state)) if (name !== 'country') form.elements[name].value = value;
const fill = (chosen) =>
  fillCountries(form.elements.endpoint.value, chosen).catch((error) => (log.textContent = `No list of members: ${error.message}`));
form.addEventListener('submit', (event) => event.preventDefault());
form.elements.endpoint.addEventListener('change', () => fill(form.elements.country.value));
form.addEventListener('change', show);
await fill(state.country);
show();
