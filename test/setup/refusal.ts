/**
 * Scripts that the server refuses to this page, as when a connection is lost half-way: the code of charts, not loaded before.
 * The server's side is `refusal-server.ts`.
 */

/** Refuses every script whose address begins with `path`, until the end of the test. */
export function refuseScripts(path: '/src/charts/'): void {
  document.cookie = `refuse=${path}; path=/`;
}

afterEach(() => {
  document.cookie = 'refuse=; path=/; max-age=0';
});
