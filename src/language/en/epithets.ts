/**
 * Adjectives that say of a thing of some sort no more than its sort does: "senior" before ministers, "long-running"
 * before a conflict. They restrict nothing, and describe nothing by themselves. What tells one thing of a sort from
 * another ("visiting", "elected", "draft") is none.
 */
import type { WordList } from '../language-data.ts';

export const epithets: Readonly<Record<string, WordList>> = {
  person: `
    senior, high-ranking, top-ranking, high-level, top-level, prominent, influential, powerful, distinguished,
    eminent, illustrious, esteemed, honourable, high-powered, high-profile`,
  minister: 'cabinet-level, cabinet-rank, cabinet-ranking, ministerial-level, ministerial-rank, ministerial',
  meeting: `
    ministerial, ministerial-level, high-level, top-level, diplomatic, high-profile, much-awaited, long-awaited, long-planned,
    eagerly awaited, momentous, big, grand, great, august, glittering, much-trumpeted, much-touted, keenly awaited, much-heralded`,
  session: 'much-awaited, long-awaited, big, grand, great, huge',
  assembly: 'big, grand, great, huge, august',
  region:
    'wider, broader, whole, entire, vast, big, larger, bigger, troubled, restive, volatile, turbulent, restless',
  council: 'bilateral-level, august, cosy, cozy, little',
  recipe: 'finest, ideal, perfect, optimal, winning, surest, safest',
  treaty: `
    envisaged, mooted, hoped-for, prospective, putative, touted, desired, longed-for, sought-after, wished-for,
    ambitious, far-reaching`,
  initiative: 'bold, ambitious, far-reaching, much-touted',
  conflict: `
    long-running, long-standing, longstanding, long-lasting, protracted, unresolved, unsettled, unsolved, unfinished,
    lingering, simmering, festering, smouldering, intractable, thorny, stubborn, bitter, decades-old, decades-long, age-old,
    perennial, perpetual, endless, never-ending, dragging, frozen, tangled, knotty, vexed, old, ancient, nagging, running,
    sore, rankling, unhealed, unending, deep-rooted, deep-seated, years-old, year-long, years-long, messy, nasty, ugly, bloody`,
  crisis: `
    troubled, restive, restless, strife-torn, war-torn, conflict-torn, crisis-hit, crisis-ridden, crisis-torn, strife-ridden,
    turbulent, volatile, unstable, unruly, embattled, stricken, explosive`,
  situation: `
    troubled, restive, restless, strife-torn, war-torn, conflict-torn, crisis-hit, crisis-ridden, strife-ridden, turbulent,
    volatile, unstable, tense, explosive, worrying, alarming, dire`,
  'peace process': `
    war-torn, war-weary, war-ravaged, war-scarred, war-battered, war-stricken, war-plagued, conflict-torn, strife-torn,
    battle-scarred, embattled, troubled, fragile, arduous, long-suffering`,
  'nuclear file': `
    controversial, contentious, thorny, sensitive, delicate, vexed, knotty, prickly, ticklish, tricky, troublesome,
    worrying, problematic`,
  topic: `
    thorny, sensitive, delicate, knotty, vexed, prickly, ticklish, tricky, weighty, hot-button, contentious`,
};
