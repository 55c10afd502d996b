/** Words by which one who did something says that it was right or necessary. */
const JUSTIFYING =
  /\b(?:because|in (?:response|reply|retaliation|answer|reaction) (?:to|for)|retaliat\w+|in self-defen[cs]e|self-defen[cs]e|legitimate|lawful|justified|necessary|provok\w+|was forced to|had no choice|in order to|to (?:protect|prevent|stop|defend|counter|deter)|on suspicion of|for (?:spying|espionage|violating|breaching|endangering))\b/i;

export const justifies = (sentence: string): boolean => JUSTIFYING.test(sentence);
