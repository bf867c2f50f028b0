// The words of a page in the person's language: `t("key", {n: 3})`, and numbers, times and lists.

export {
  clock,
  direction,
  LANGUAGES,
  type Language,
  language,
  list,
  number,
  rightToLeft,
  speak,
  startLanguage,
  t,
} from "./words.svelte";
