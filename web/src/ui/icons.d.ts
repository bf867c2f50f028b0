// What web/icons.ts makes of `import clock from "lucide-static/icons/clock.svg?path"`.
declare module "*.svg?path" {
  const path: string;
  export default path;
}
