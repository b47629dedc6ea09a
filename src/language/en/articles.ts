/** Names of countries and organisations that take an article inside a sentence. */
const WITH_ARTICLE = new RegExp(
  `^(${[
    'United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech Republic|Dominican Republic|Central African',
    'Democratic Republic|Republic of|Vatican|Seychelles|Solomon|Marshall|Comoros|Commonwealth|Gulf |West Bank',
    'Gaza Strip|Balkans|Caucasus|North Caucasus|Levant|Sahel|Sahara|Maghreb|Horn of|Middle East|Baltic|Nordic',
    'Persian Gulf|Arctic$|Pacific$|Atlantic$|Mediterranean$|Crimea$|Basque Country|Golan|Kuril',
    'World |International |European |African |Arab |Asian |Organisation|Organization|Red Cross|Holy See',
    'White House|Kremlin|Elysee|Quai |Pentagon|State Department|Foreign Office|Treasury D|Justice D',
    'Quirinal|Blue House|Binnenhof|Moncloa|Planalto|Farnesina|Federal Reserve|Bank of|Bundesbank|Riksbank',
    'US |House of|Bundestag|Bundesrat|State Duma|Federation Council|Knesset|Verkhovna|Sejm|Storting|Riksdag',
    'Folketing|Althing|Dail|Oireachtas|Lok Sabha|Rajya Sabha|Majlis|Taliban|Warsaw Pact|League of|Shanghai C',
    'North Atlantic T|Collective S|Council of Europe|Eurasian |Group of|Food and|Nordic Council',
  ].join('|')})`,
);

/** A well-known name with the article that it takes: "the United States". */
export function withDefiniteArticle(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
