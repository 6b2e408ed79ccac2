/** Notes how the page's story ends, as Storybook tells it. A script of its own, run before any other of the page: the first word may come early. */
const errors = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException', 'unhandledErrorsWhilePlaying'];
let channel;
Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
  configurable: true,
  get: () => channel,
  set(value) {
    channel = value;
    for (const event of errors)
      channel.on(event, (what) => (window.storyError ??= `${event}: ${String(what?.message ?? JSON.stringify(what)).split('\n')[0]}`));
    channel.on('storyFinished', (what) => (window.storyEnding = what));
  },
});
