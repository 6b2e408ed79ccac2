/** The one version of the endpoint's contract that this library speaks. */
export const schemaVersion = 1;
