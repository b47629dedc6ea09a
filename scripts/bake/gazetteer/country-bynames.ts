/**
 * What else countries are called, without naming them: `code | bynames`. Left out is what means other things too often
 * ("the bear", "the Union") or is said of several countries ("the Golden Land").
 */
export const COUNTRY_BYNAMES = `
AF | land of the hindu kush, land of the afghans, graveyard of empires, hindu kush
AL | land of the eagles
AR | land of the gauchos, land of the pampas
AU | down under, land down under, lucky country
BR | land of the samba, samba nation
BT | land of the thunder dragon, thunder dragon kingdom
CA | great white north, land of the maple leaf, maple leaf nation, maple leaf country
CH | land of the alps, land of william tell
CN | middle kingdom, celestial empire, land of the dragon, land of the great wall
CU | land of the castros
CY | island of aphrodite
DE | land of poets and thinkers
EG | land of the pharaohs, land of the pyramids, land of the nile, gift of the nile
ES | land of cervantes, land of don quixote
ET | land of the queen of sheba
FI | land of a thousand lakes, land of the thousand lakes
FR | grande nation, fifth republic, land of the gauls
GB | albion, perfidious albion, land of shakespeare
GE | land of the golden fleece
GR | land of the hellenes, cradle of democracy
IE | emerald isle, land of saints and scholars
IL | land of israel, zionist entity, jewish state
IQ | land of the two rivers, land between the two rivers
IR | persia, land of the persians, mullahs, ayatollahs, mullah regime, ayatollah regime, land of the mullahs, land of the ayatollahs, land of the shahs, clerical regime
IS | land of fire and ice, land of ice and fire
IT | bel paese, land of dante
JM | land of wood and water, land of reggae
JO | hashemite kingdom
JP | land of the rising sun, country of the rising sun, empire of the rising sun
KH | land of the khmer, land of the khmers
KP | hermit kingdom, hermit state, hermit nation, kim dynasty, kim regime, land of the kims, kim family regime
KR | land of the morning calm, land of morning calm
LA | land of a million elephants
LB | land of the cedars, land of cedars
LS | kingdom in the sky
LU | grand duchy
MA | sherifian kingdom, cherifian kingdom, land of the setting sun
MN | land of genghis khan, land of the blue sky, land of the eternal blue sky
MX | land of the aztecs
NG | giant of africa
NL | land of tulips, land of windmills, land of the tulips
NO | land of the midnight sun, land of the fjords, land of fjords
NP | himalayan kingdom, land of everest
NZ | land of the long white cloud, land of the kiwis
PE | land of the incas
PH | pearl of the orient seas
PK | land of the pure
RU | land of the tsars, land of the czars, land of the bear, russian bear
RW | land of a thousand hills, land of the thousand hills
SA | house of saud, saudi kingdom, land of the two holy mosques
SG | lion city
TH | land of smiles, land of the smiles
TR | land of the ottomans
UG | pearl of africa
US | land of the free, land of uncle sam, stars and stripes
VA | papal states
VE | bolivarian republic
ZA | rainbow nation
`;
