// Runes everywhere; a warning about accessibility is an error (see `npm run check`).
export default {
  compilerOptions: { runes: true },
};
