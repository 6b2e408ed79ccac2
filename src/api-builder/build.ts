/** From files to a tree: what the command line runs, and what a program may call. */
import type { Dataset } from '../contract/common.js';
import { tilePlaces } from '../contract/places.js';
import { documents } from './write/documents.js';
import type { Content, ProcessRecordOfPlan } from './model.js';
import { readProcessRecords } from './read/process-records.js';
import { readCommitments, type SchemaName } from './read/read-commitments.js';
import { openSource, type Source } from './read/read-source.js';
import { readTable } from './read/read-table.js';
import type { Report } from './report.js';
import { writeTree, type Written } from './write/tree.js';

export interface BuildOptions {
  /** A file or an address. */
  readonly input: string;
  readonly process: string | null;
  /** The day the data speaks for, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** A warning to show beside everything built from this. */
  readonly notice: string | null;
}

type DatasetSource = Dataset['sources'][number];

/** The sources at OGP that a local file is a copy of. */
const publicSources: Readonly<Record<SchemaName | 'process', Pick<DatasetSource, 'id' | 'title' | 'url'>>> = {
  current: {
    id: 'ogp-sheet',
    title: "OGP's commitments, public sheet",
    url: 'https://docs.google.com/spreadsheets/d/15B3FBIjsfBAAe0oaeRi9MEfFzKa9TfjU7lNVRUOc3-M/edit#gid=1654752912',
  },
  archival: {
    id: 'ogp-explorer',
    title: "OGP's Explorer, archival file of commitments",
    url: 'https://www.opengovpartnership.org/explorer/data/latest_data/ogpirm_live_data.csv',
  },
  process: { id: 'ogp-process', title: "OGP's records of how plans were made", url: 'https://www.opengovpartnership.org/' },
};

const sampleNote = "A sample in the form of OGP's data: facts as OGP publishes them, texts in our own words; Exemplia is invented";

/** Reads, repairs and counts. @throws {BuildError} in one sentence, where nothing sensible can be built. */
export async function readContent({ input, process, asOf, notice }: BuildOptions, report: Report): Promise<Content> {
  const source = await openSource(input);
  const { model, schema } = await readCommitments(source.name, readTable(source.name, source.text), report);
  const sources = [describe(source, schema, model.rows, notice)];
  let processRecords: readonly ProcessRecordOfPlan[] = [];
  if (process !== null) {
    const processSource = await openSource(process);
    processRecords = await readProcessRecords(processSource.name, readTable(processSource.name, processSource.text), report, model.members);
    sources.push(describe(processSource, 'process', processRecords.length, notice));
  }
  const plans = new Set(model.plans.map(({ id }) => id));
  const unused = processRecords.filter(({ planId }) => !plans.has(planId)).map(({ planId }) => planId);
  if (unused.length > 0) report.read(`process records without commitments, which are not shown: ${unused.join(', ')}`);
  const places = tilePlaces();
  const unplaced = model.members.filter(({ code, kind }) => kind !== 'local' && !places.has(code)).map(({ code }) => code);
  if (unplaced.length > 0)
    report.read(
      `members without a place on the map of tiles (src/contract/places.ts), put at the end of their region: ${unplaced.join(', ')}`,
    );
  return { dataset: { version: asOf, asOf, generatedAt: `${asOf}T00:00:00Z`, sources, notice }, model, processRecords };
}

export async function build(options: BuildOptions, out: string, report: Report): Promise<Written> {
  return writeTree(out, documents(await readContent(options, report)));
}

function describe(source: Source, kind: SchemaName | 'process', rows: number, notice: string | null): DatasetSource {
  const known = publicSources[kind];
  return { ...known, url: source.url ?? known.url, rows, sha256: source.sha256(), ...(notice === null ? {} : { note: sampleNote }) };
}
