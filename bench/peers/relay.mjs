// The least that a board can be: what one says goes to all others in the room, and nothing is kept.
import { createServer } from "node:http";
import { Server } from "socket.io";

const http = createServer();
const io = new Server(http, { transports: ["websocket"], serveClient: false });
io.on("connection", (socket) => {
  const room = socket.handshake.query.board;
  socket.join(room);
  socket.on("move", (move) => socket.to(room).emit("move", move));
});
http.listen(Number(process.env.PORT), "127.0.0.1");
