/** Names of countries and organisations that take an article inside a sentence. */
const WITH_ARTICLE =
  /^(United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech Republic|Dominican Republic|Central African|Democratic Republic|Republic of|Vatican|Seychelles|Solomon|Marshall|Comoros|World |International |European |African |Arab |Organisation|Organization|Commonwealth|Red Cross|Gulf |West Bank|Gaza Strip|Vatican)/;

/** A well-known name with the article that it takes: "the United States". */
export function withDefiniteArticle(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
