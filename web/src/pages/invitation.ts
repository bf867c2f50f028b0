// Filled by its page.
export {};
