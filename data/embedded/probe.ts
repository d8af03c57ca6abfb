import { connect } from "node:net";
import { socketPath } from "./socket-folder";
import { sslRequest } from "./wire-messages";

/** Whether a server of ours answers on the socket in a folder within `patienceMs`. It is asked for nothing of the database. */
export function answers(socketFolder: string, patienceMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath(socketFolder));
    const end = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.setTimeout(patienceMs, () => end(false));
    socket.on("error", () => end(false));
    socket.on("close", () => end(false));
    socket.on("data", () => end(true));
    socket.write(question);
  });
}

/** Any server answers an SSLRequest with one letter at once. */
const question = Buffer.alloc(8);
question.writeInt32BE(question.length, 0);
question.writeInt32BE(sslRequest, 4);
