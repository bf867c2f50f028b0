/** Three dots: lucide's are rings at this weight. */
export const dots = "M5 12h.01M12 12h.01M19 12h.01";
