"""Other servers under our load: y-websocket, Hocuspocus, a socket.io relay (`bench.peers`)."""
