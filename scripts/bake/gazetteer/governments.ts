/**
 * What a government is called by where it sits: `code | name | other names`. It stands for its country where a briefing
 * speaks of that. Parliaments, ministries, banks and agencies stand for themselves only, among the organisations.
 */
export const GOVERNMENTS = `
AR | Casa Rosada |
AT | Ballhausplatz |
BR | Planalto | planalto palace
CL | La Moneda | la moneda palace, moneda palace
CN | Zhongnanhai |
CO | Casa de Narino | narino palace
DZ | El Mouradia |
ES | Moncloa | la moncloa, moncloa palace
FR | Elysee | elysee palace
FR | Matignon | hotel matignon
FR | Quai d'Orsay | quai dorsay, quai d orsay
GB | Downing Street | number 10, no 10, 10 downing street, ten downing street
GB | Whitehall |
IN | Raisina Hill |
IT | Palazzo Chigi | chigi palace
IT | Quirinal | quirinale, quirinal palace
IT | Farnesina |
JP | Kantei |
JP | Kasumigaseki |
KR | Blue House | cheong wa dae
MX | Los Pinos |
MY | Putrajaya |
NL | Binnenhof |
PE | Casa de Pizarro |
PH | Malacanang | malacanang palace
RO | Cotroceni | cotroceni palace
RU | Kremlin |
RU | Smolenskaya Square |
TR | Cankaya | cankaya palace
UA | Bankova | bankova street
US | White House |
US | Foggy Bottom |
VA | Holy See |
VE | Miraflores | miraflores palace
`;
