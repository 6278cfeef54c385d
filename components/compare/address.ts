/** Where two texts are compared, by article id: a fragment, so that no address of a page is ever sent anywhere. */
export const comparisonAddress = (left: string, right: string): string =>
  `compare.html#${new URLSearchParams({ left, right })}`;
