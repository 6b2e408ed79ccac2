/** The language of a BCP 47 tag, without script and region: `es` of `es-Latn-MX`. */
export const baseLanguage = (tag: string): string => tag.split('-', 1).join().toLowerCase();
