/**
 * Adjectives that say of a thing of some sort no more than its sort does: "senior" before ministers, "long-running"
 * before a conflict. They restrict nothing, and describe nothing by themselves. What tells one thing of a sort from
 * another ("visiting", "elected", "draft") is none. Graded ("thornier", "the thorniest") they do tell apart.
 */
import type { WordList } from '../language-data.ts';

/** What everything is: its epithets judge a thing and tell nothing of it. */
export const ANYTHING = 'thing';

export const epithets: Readonly<Record<string, WordList>> = {
  [ANYTHING]: `
    wretched, pesky, damned, damn, bloody, dreaded, dreadful, terrible, awful, horrible, horrid, ghastly,
    frightful, lousy, nasty, beastly, unfortunate, unlucky, ill-fated, hapless, ill-starred, infamous, notorious, famous,
    famed, celebrated, renowned, well-known, fabled, proverbial, vaunted, much-vaunted, aforementioned, aforesaid,
    above-mentioned, abovementioned, much-discussed, much-debated, much-talked-about, talked-about, oft-cited,
    momentous, historic, landmark,    remarkable,
    extraordinary, spectacular, dramatic, impressive, amazing, incredible, unbelievable, astonishing, astounding,
    interesting, intriguing, fascinating, curious, weird, bizarre, baffling, embarrassing, shameful, humiliating, shocking,
    lovely, splendid, magnificent, glorious, wonderful, marvellous, fabulous, fantastic, terrific, awesome, superb,
    brilliant, exciting, thrilling, sensational, stunning, laudable, praiseworthy, commendable, admirable, ballyhooed,
    hyped, much-hyped, lauded, touted, heralded, trumpeted, eagerly awaited, keenly awaited, hotly anticipated`,
  person: `
    senior, high-ranking, top-ranking, high-level, top-level, prominent, influential, powerful, distinguished,
    eminent, illustrious, esteemed, honourable, high-powered, high-profile,
    worthy, noble, honoured, revered, suave, shrewd, wily, crafty, canny, formidable, mighty, charming, celebrated`,
  minister: 'cabinet-level, cabinet-rank, cabinet-ranking, ministerial-level, ministerial-rank, ministerial',
  meeting: `
    ministerial, ministerial-level, high-level, top-level, diplomatic, high-profile, much-awaited, long-awaited, long-planned,
    eagerly awaited, momentous, big, grand, great, august, glittering, much-trumpeted, much-touted, keenly awaited, much-heralded,
    crunch, make-or-break, high-stakes, important, crucial, vital, all-important, big-ticket, blockbuster`,
  session: `much-awaited, long-awaited, big, grand, great, huge,
    crucial, important, vital`,
  assembly: 'big, grand, great, huge, august',
  region: `wider, broader, whole, entire, vast, big, larger, bigger, troubled, restive, volatile, turbulent, restless,
    explosive, unstable, strife-torn, crisis-hit, conflict-ridden, conflict-torn, unruly, combustible`,
  council: `bilateral-level, august, cosy, cozy, little,
    high-level, top-level, ministerial, ministerial-level, exclusive, little-known, obscure, venerable`,
  recipe: 'finest, ideal, perfect, optimal, winning, surest, safest',
  treaty: `
    envisaged, mooted, hoped-for, prospective, putative, touted, desired, longed-for, sought-after, wished-for,
    ambitious, far-reaching,
    contemplated, eventual, cherished, coveted, grand, sweeping, wide-ranging`,
  initiative: `bold, ambitious, far-reaching, much-touted,
    cherished, brave, grand, sweeping, diplomatic, daring, audacious, lofty`,
  conflict: `
    long-running, long-standing, longstanding, long-lasting, protracted, unresolved, unsettled, unsolved, unfinished,
    lingering, simmering, festering, smouldering, intractable, thorny, stubborn, bitter, decades-old, decades-long, age-old,
    perennial, perpetual, endless, never-ending, dragging, frozen, tangled, knotty, vexed, old, ancient, nagging, running,
    sore, rankling, unhealed, unending, deep-rooted, deep-seated, years-old, year-long, years-long, messy, nasty, ugly, bloody,
    fraught, acrimonious, rancorous, poisonous, toxic, explosive, complex, complicated, convoluted, troublesome, difficult, tricky, delicate, sensitive, worrying, tiresome, wearisome, painful, messy, sticky, insoluble, unsolvable, seemingly insoluble`,
  crisis: `
    troubled, restive, restless, strife-torn, war-torn, conflict-torn, crisis-hit, crisis-ridden, crisis-torn, strife-ridden,
    turbulent, volatile, unstable, unruly, embattled, stricken, explosive,
    grave, dire, dramatic, serious, severe, acute, worrying, alarming, deepening, unfolding, ongoing, spiralling`,
  situation: `
    troubled, restive, restless, strife-torn, war-torn, conflict-torn, crisis-hit, crisis-ridden, strife-ridden, turbulent,
    volatile, unstable, tense, explosive, worrying, alarming, dire,
    grave, serious, dramatic, deteriorating, worsening, delicate, difficult, complex, complicated, fraught, uncertain, fluid, precarious, shaky, perilous`,
  'peace process': `
    war-torn, war-weary, war-ravaged, war-scarred, war-battered, war-stricken, war-plagued, conflict-torn, strife-torn,
    battle-scarred, embattled, troubled, fragile, arduous, long-suffering`,
  'nuclear file': `
    controversial, contentious, thorny, sensitive, delicate, vexed, knotty, prickly, ticklish, tricky, troublesome,
    worrying, problematic,
    disputed, long-running, dangerous, explosive, touchy, sticky, perennial, alarming, feared, intractable, suspicious`,
  topic: `
    thorny, sensitive, delicate, knotty, vexed, prickly, ticklish, tricky, weighty, hot-button, contentious,
    controversial, difficult, complex, complicated, tangled, fraught, awkward, divisive, diplomatic, geopolitical, foreign-policy, sticky, messy, explosive, spiny, intractable`,
  bloc: `
    powerful, mighty, influential, sprawling, wealthy, big, huge`,
  alliance: `
    powerful, mighty, influential, big, huge`,
  dialogue: `
    ongoing, continuing, delicate, uneasy, fraught, tricky, sensitive`,
  escalation: `
    dangerous, worrying, dramatic, alarming, sharp, grave, serious, perilous, menacing`,
  outage: `
    massive, huge, major, serious, severe, big, prolonged, lengthy, costly, painful, crippling, widespread, disastrous, catastrophic, calamitous`,
  earthquake: `
    devastating, destructive, deadly, killer, lethal, calamitous, catastrophic, violent, terrifying`,
  outbreak: `
    deadly, lethal, killer, raging, ongoing, spiralling, worrying, alarming`,
  mission: `
    ambitious, daring, bold, audacious, epic, long`,
  spacecraft: `
    little, tiny, plucky, intrepid, trusty, sturdy, faithful, far-travelled`,
  agreement: `
    ambitious, far-reaching, sweeping, wide-ranging`,
  decision: `
    important, weighty, difficult, tough`,
};
