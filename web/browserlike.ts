// Vitest's Node, but with modules compiled as for a browser: in the server's kind runes do nothing.
import { builtinEnvironments, type Environment } from "vitest/runtime";

export default {
  ...builtinEnvironments.node,
  name: "browserlike",
  viteEnvironment: "client",
} satisfies Environment;
