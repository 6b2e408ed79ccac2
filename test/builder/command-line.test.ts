/** The command line: what it accepts, how it fails, and that a failure changes nothing. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { cli, file, folder, run, tree } from './harness.js';
import { archivalCsv, archivalRow, csv, currentRow, processCsv, processRow, type Cell } from './synthetic.js';

const good = archivalCsv([archivalRow(), archivalRow({ 'Comm No': '8' })]);

/** A server on a loopback port, for the time of this file. */
async function served(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

describe('the published command line', () => {
  test('is one file that needs no package beside it', () => {
    const alone = file(readFileSync(cli, 'utf8'), 'cli.mjs');
    const out = folder();
    const { status, stderr } = spawnSync(process.execPath, [alone, 'data', '--input', file(good), '--out', out], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.ok(existsSync(join(out, 'v1', 'index.json')));
  });
  test('names its commands, and refuses another in a sentence', () => {
    const of = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
    assert.match(of().stdout, /Usage: ogp-widgets COMMAND/);
    const { status, stderr } = of('dta');
    assert.deepEqual([status, stderr], [1, '"dta" is no command; the commands are: data.\n']);
  });
});

describe('a build', () => {
  test('replaces v1 and nothing else', async () => {
    const out = folder();
    assert.equal((await run('--input', file(good), '--out', out)).code, 0);
    writeFileSync(join(out, 'v1', 'stale.json'), '{}');
    writeFileSync(join(out, 'loader.js'), '//');
    const { code, out: printed } = await run('--input', file(good), '--out', out, '--as-of', '2026-01-31');
    assert.equal(code, 0, printed);
    assert.deepEqual(readdirSync(out).sort(), ['loader.js', 'v1']);
    assert.ok(!existsSync(join(out, 'v1', 'stale.json')));
    assert.match(printed, /input\.csv: 2 commitments of 1 members in 1 plans/);
    assert.match(printed, /line break written as markup, for example row 3, column "Full Text"/);
    assert.match(printed, /Written\n {2}\d+ files/);
  });
  test('of the same input and day is the same, byte for byte', async () => {
    const [input, records, one, two] = [file(good), file(processCsv([processRow()])), folder(), folder()];
    for (const out of [one, two])
      assert.equal((await run('--input', input, '--process', records, '--out', out, '--as-of', '2026-01-31')).code, 0);
    assert.deepEqual(tree(one), tree(two));
  });
  test('takes an empty folder v1 for its own, and no other that it has not made', async () => {
    const empty = folder();
    mkdirSync(join(empty, 'v1'));
    assert.equal((await run('--input', file(good), '--out', empty)).code, 0);
    const foreign = folder();
    mkdirSync(join(foreign, 'v1'));
    writeFileSync(join(foreign, 'v1', 'index.json'), '{"somebody":"else"}');
    const named = folder();
    writeFileSync(join(named, 'v1'), 'a file');
    for (const out of [foreign, named]) {
      const before = tree(out);
      const { code, err } = await run('--input', file(good), '--out', out);
      assert.equal(code, 1);
      assert.match(err, /v1" was not made by this builder, and is left as it is; move it away, or choose another --out\.\n$/);
      assert.deepEqual(tree(out), before);
      assert.deepEqual(readdirSync(out), ['v1']);
    }
  });
  test('says how often a character was lost in the source, and keeps its mark', async () => {
    const { code, out } = await run('--input', file(archivalCsv([archivalRow({ 'Short Title': 'Ni\ufffdos' })])), '--out', folder());
    assert.equal(code, 0);
    assert.match(out, /1 × unreadable character in the source, kept, for example row 3, column "Short Title": "Ni\ufffdos"/);
  });
  test('clears away what a killed build left, and puts back a tree that it had not replaced', async () => {
    const out = folder();
    mkdirSync(join(out, '.v1-new-999999999'));
    mkdirSync(join(out, '.v1-old-999999999'));
    assert.equal((await run('--input', file(good), '--out', out)).code, 0);
    assert.deepEqual(readdirSync(out), ['v1']);
  });
  test('reads an address, and names it without its credentials', async () => {
    const address = await served((_, response) => response.end(good));
    const out = folder();
    const { code, err } = await run('--input', `${address.replace('//', '//user:secret@')}/data.csv`, '--out', out);
    assert.equal(code, 0, err);
    for (const [name, content] of tree(out)) assert.ok(!content.includes('secret'), name);
    assert.ok(tree(out).get('v1/index.json')?.includes(`"url":"${address}/data.csv"`));
  });
  test('publishes an address without its query, which may hold a key', async () => {
    const address = await served((_, response) => response.end(good));
    const out = folder();
    assert.equal((await run('--input', `${address}/data.csv?token=SECRET#part`, '--out', out)).code, 0);
    for (const [name, content] of tree(out)) assert.ok(!content.includes('SECRET'), name);
    assert.ok(tree(out).get('v1/index.json')?.includes(`"url":"${address}/data.csv"`));
  });
  test('accepts a byte order mark, line ends of Windows, and semicolons', async () => {
    for (const content of [`\ufeff${good}`, good.replaceAll('\n', '\r\n'), csv([currentRow()]).replaceAll(',', ';').replaceAll('"', '')]) {
      const { code, err } = await run('--input', file(content), '--out', folder());
      assert.equal(code, 0, err);
    }
  });
});

describe('a failing build says why in one sentence, and leaves the old tree as it was:', () => {
  /** Runs against a folder with an old tree, and checks everything but the words. */
  async function fails(args: readonly string[], words: RegExp, out = folder()): Promise<void> {
    mkdirSync(join(out, 'v1'), { recursive: true });
    writeFileSync(join(out, 'v1', 'index.json'), '{"old":true}');
    const before = tree(out);
    const { code, out: printed, err } = await run(...args, '--out', out);
    assert.notEqual(code, 0);
    assert.equal(printed, '');
    assert.match(err, words);
    assert.equal(err.trim().split('\n').length, 1, err);
    assert.doesNotMatch(err, /\bat .*\.(?:ts|js):\d|Error:/);
    assert.deepEqual(tree(out), before);
    assert.deepEqual(readdirSync(out), ['v1']);
  }
  const input = (content: string | Uint8Array, words: RegExp) => fails(['--input', file(content)], words);
  const rows = (...changes: readonly Cell[]): string => csv(changes.map(currentRow));

  test('no CSV at all', () =>
    input('Dear colleagues,\nthe file is attached.\n', /input\.csv is not a file of commitments.*"Dear colleagues"/));
  test('a sign-in page', () =>
    input(
      '<!DOCTYPE html><html><head><title>Sign in - Google Accounts</title>',
      /is not a CSV file but a web page \("Sign in - Google Accounts"\)/,
    ));
  test('JSON', () => input('{"error":"no"}', /is not a CSV file but JSON/));
  test('a workbook', () => input(Buffer.from('PK\u0003\u0004....'), /export the sheet as CSV/));
  test('binary data', () => input(new Uint8Array([1, 0, 2, 0]), /holds binary data/));
  test('Excel’s plain CSV, which is not in UTF-8', () =>
    input(
      Buffer.from(rows({}, { 'Short Title': 'Participación' }), 'latin1'),
      /input\.csv is not in UTF-8, first in line 2 \(perhaps ".*ciudadanía.*"\); export it again as "CSV UTF-8"/,
    ));
  test('a file cut off within a character', () => input(Buffer.concat([Buffer.from(rows({})), Buffer.from([0xc3])]), /is not in UTF-8/));
  test('an id that no file could be named after', () =>
    input(
      rows({}, { 'Commitment Unique Identifier': 'X'.repeat(300) }),
      /row 3, column "Commitment Unique Identifier": "X+…" is too long for an id.*300 characters of at most 100/,
    ));
  test('an empty file', () => input('', /input\.csv is empty/));
  test('an open quotation mark', () => input(`${rows({})}XX0002,"Chile`, /cut off: the quotation mark opened in row 3 is never closed/));
  test('a row that ends early', () => input(rows({}, {}).slice(0, -120), /row 3 ends in column \d+ of \d+/));
  test('a row that is too long', () =>
    input(`${rows({}).trimEnd()},and,more\n`, /row 2 has \d+ cells where the header has \d+, the first beyond it being "and"/));
  test('a quotation mark out of place', () =>
    input(rows({}).replace('Office of Registers', '"Office" of Registers'), /row 2 has a quotation mark out of place/));
  test('a renamed column', () =>
    input(
      rows({}).replace('Potential Impact', 'Potential Impact (IRM)'),
      /the column "Potential Impact" is missing from the header in row 1 \(the nearest header is "Potential Impact \(IRM\)", column \d+\)/,
    ));
  test('a column twice', () =>
    input(rows({}).replace('Theme', 'Verifiable'), /row 1 has the column "Verifiable" twice|"Theme" is missing/));
  test('a header without rows', () => input(rows({}).split('\n')[0] ?? '', /has a header in row 1 but no commitments below it/));
  test('process records in place of commitments', () => input(processCsv([processRow()]), /give it with --process/));
  test('commitments in place of process records', () =>
    fails(['--input', file(good), '--process', file(good, 'other.csv')], /other\.csv is not a file of process records/));
  test('a file that is not there', () => fails(['--input', '/nowhere/at-all.csv'], /at-all\.csv" was not found/));
  test('a folder', () => fails(['--input', folder()], /is a folder; name the CSV file itself/));
  test('another kind of address', () => fails(['--input', 'ftp://example.org/a.csv'], /neither a file nor an http\(s\) address/));
  test('an address that nobody answers', () =>
    fails(['--input', 'http://127.0.0.1:9/a.csv'], /could not be read \(ECONNREFUSED|could not be read/));
  test('an address that answers with a failure', async () => {
    const address = await served((_, response) => response.writeHead(404).end('no'));
    await fails(['--input', `${address}/a.csv`], /answered 404 Not Found/);
  });
  test('an address whose answer breaks off', async () => {
    const address = await served((_, response) => {
      response.writeHead(200, { 'content-length': '100000' }).write(good, () => response.destroy());
    });
    await fails(['--input', `${address}/a.csv`], /could not be read/);
  });
  test('a day that is none', () => fails(['--input', file(good), '--as-of', '2026-02-30'], /--as-of "2026-02-30" is not a day/));
  test('an unknown option', () => fails(['--input', file(good), '--force'], /Unknown option '--force'; the options are/));
});

describe('a target that cannot be written is named, with nothing changed:', () => {
  test('a file', async () => {
    const { code, err } = await run('--input', file(good), '--out', file('mine', 'target'));
    assert.equal(code, 1);
    assert.match(err, /target" is (?:a file, not a folder|not a folder)/);
  });
  test('a place where nothing can be made', async () => {
    const { code, err } = await run('--input', file(good), '--out', '/proc/ogp-widgets');
    assert.equal(code, 1);
    assert.match(err, /^The folder "\/proc\/ogp-widgets" .*Nothing was changed\.\n$/);
  });
  test('no target at all', async () => {
    const { code, err } = await run('--input', file(good));
    assert.equal(code, 1);
    assert.match(err, /--out is missing/);
  });
});
