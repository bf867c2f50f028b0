// Hocuspocus as it comes: documents in memory, no hooks, its own batching of updates.
// People who only read say nothing here, so they must not time out.
import { Server } from "@hocuspocus/server";

const server = new Server({
  address: "127.0.0.1",
  port: Number(process.env.PORT),
  quiet: true,
  stopOnSignals: false,
  timeout: 3_600_000,
});
await server.listen();
