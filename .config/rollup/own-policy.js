/**
 * Gives Lit's Trusted Types policy a name of ours. A page's policy allows each name once: with the name that Lit has for all, a
 * Lit of the page's own, or a second copy of this library, would keep our elements from being defined. Copies of ours share one.
 */
const module = /[\\/]lit-html[\\/]lit-html\.js$/;
const made = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/;

/** @returns {import('rollup').Plugin} */
export function ownPolicy() {
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!module.test(id)) return null;
      if (code.split(made).length !== 5) this.error('Lit makes its Trusted Types policy in another way than this build knows');
      return {
        code: code.replace(made, '(globalThis[Symbol.for("ogp-widgets.policy.1")]??=$1.createPolicy("ogp-widgets",$2))'),
        map: null,
      };
    },
  };
}
