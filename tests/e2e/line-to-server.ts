import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** What lies between browsers and a server of loopback, and can be taken away and put back. */
export class LineToServer {
  port = 0;
  private readonly target: number;
  private readonly sockets = new Set<Socket>();
  private listener: Server | undefined;

  /** @param target the server's port. */
  constructor(target: number) {
    this.target = target;
  }

  async open(): Promise<void> {
    const listener = createServer(near => {
      const far = connect(this.target, '127.0.0.1');
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => {
          this.sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>(resolve => listener.listen(this.port, '127.0.0.1', resolve));
    this.port = (listener.address() as AddressInfo).port;
    this.listener = listener;
  }

  async cut(): Promise<void> {
    const { listener } = this;
    this.listener = undefined;
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>(resolve => (listener ? listener.close(() => resolve()) : resolve()));
  }
}
