/**
 * Owners as of 2026, where the lists say what was so in 2018 or write one owner in several ways. Public company news:
 * Nexstar bought Media General (with LIN, 2017) and Tribune (with Local TV, 2019); Gray bought Hoak (2014), Schurz (2016),
 * Raycom (2019), Quincy and Meredith's stations (2021); Scripps bought Journal's stations (2015); Sinclair bought Barrington,
 * Freedom's and Allbritton's stations (2012-14); GateHouse took over Gannett and its name (2019).
 */
const NOW: Readonly<Record<string, string>> = {
  ABC: 'Disney',
  'Barrington Broadcasting': 'Sinclair',
  'CBS Corporation': 'CBS',
  'Cox Enterprises': 'Cox Media Group',
  'E. W. Scripps Company': 'Scripps',
  'E.W. Scripps': 'Scripps',
  'Fox Television Stations': 'Fox',
  'Freedom Communications': 'Sinclair',
  'GateHouse Media': 'Gannett',
  'Gatehouse Media': 'Gannett',
  GateHouse: 'Gannett',
  'Gray Television': 'Gray',
  'Hoak Media': 'Gray',
  'Hubbard Broadcasting Corporation': 'Hubbard Broadcasting',
  'Journal Broadcast Group': 'Scripps',
  'Journal Communications': 'Scripps',
  'LIN TV': 'Nexstar',
  'Local TV, LLC': 'Nexstar',
  'Media General': 'Nexstar',
  Meredith: 'Gray',
  'Meredith Corporation': 'Gray',
  'NBC Universal': 'NBCUniversal',
  'Quincy Newspapers': 'Gray',
  Raycom: 'Gray',
  'Raycom Media': 'Gray',
  'Schurz Communications': 'Gray',
  'Tegna Media': 'Tegna',
  Tribune: 'Nexstar',
  'Tribune Broadcasting': 'Nexstar',
  'USA TODAY': 'Gannett',
};

export const ownerNow = (owner: string): string | null => (owner === '' ? null : (NOW[owner] ?? owner));
