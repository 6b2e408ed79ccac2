/** A name as part of an address, as WordPress, and so OGP, makes it: `media-telecommunications` of `Media & Telecommunications`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
