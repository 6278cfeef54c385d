/** How a site marks its body text up: the four ways that a reader of pages meets most. */
export type BodyMarkup = 'paragraphs' | 'wrapped' | 'line-breaks' | 'microdata';

/** A newspaper of the sample site. Its look is looks/ID.css, its address ID.localhost. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly motto: string;
  readonly sections: readonly string[];
  readonly body: BodyMarkup;
}

function outlet(id: string, name: string, motto: string, sections: string, body: BodyMarkup): Outlet {
  return { id, name, motto, sections: sections.split(' '), body };
}

export const REUTERS = outlet('reuters', 'Reuters', 'Sample page', 'World Business Markets Sport', 'wrapped');
export const HARBOUR_POST = outlet(
  'harbour-post',
  'The Harbour Post',
  'Merrowhaven and the islands, since 1884',
  'News Harbour Council Sport Letters Tides',
  'paragraphs',
);
export const NORTHERN_LEDGER = outlet(
  'northern-ledger',
  'Northern Ledger',
  'News for the working north',
  'Home Scotland World Money Opinion',
  'wrapped',
);
export const EVENING_LANTERN = outlet(
  'evening-lantern',
  'Evening Lantern',
  'The day in ten minutes',
  'News Sport Stars Puzzles',
  'line-breaks',
);
export const COAST_COURIER = outlet(
  'coast-courier',
  'Coast Courier',
  'Independent since 1921',
  'News Investigations Comment Culture',
  'microdata',
);
export const TIDEWIRE = outlet('tidewire', 'Tidewire', 'News as it comes in', 'Latest Sea Land Sky', 'paragraphs');

/** The shop and the forum publish no news: they are here to be left alone. */
export const CHANDLERY = outlet(
  'chandlery',
  'Gannet Street Chandlery',
  'Rope, lamps, oilskins',
  'Rope Lamps',
  'wrapped',
);
export const MOORINGS = outlet('moorings', 'Moorings Talk', 'The small-boat forum', 'Boats Engines Chatter', 'wrapped');
