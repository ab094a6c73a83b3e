import { connect, type Socket } from 'node:net';

/** The requests to one server. */
export interface Target {
  /** `http://host:port` */
  readonly address: string;
  readonly path: string;
  /** The request bodies, which are sent in rotation. */
  readonly bodies: readonly string[];
}

/** The measurements of one run. */
export interface Run {
  readonly perSecond: number;
  /** The duration of each request, in milliseconds. */
  readonly times: readonly number[];
}

/**
 * Sends requests for the given number of seconds. Each connection sends its next request as soon as the previous
 * request was answered.
 *
 * @remarks Uses plain sockets, because the client shares the machine with the server and should need little processor
 * time.
 * @throws {Error} if a response is not 200 or has no Content-Length
 */
export async function load(target: Target, connections: number, seconds: number): Promise<Run> {
  const requests = target.bodies.map((body) => format(target, body));
  const times: number[] = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  let turn = 0;
  const work = async () => {
    const ask = await open(target.address);
    while (performance.now() < end) {
      const sent = performance.now();
      await ask.send(requests[turn++ % requests.length] ?? Buffer.alloc(0));
      times.push(performance.now() - sent);
    }
    ask.socket.destroy();
  };
  await Promise.all(Array.from({ length: connections }, work));
  return { perSecond: times.length / ((performance.now() - started) / 1000), times };
}

/** Sends one request. @returns the body of the response */
export async function askOnce(target: Target, body: string): Promise<string> {
  const ask = await open(target.address);
  try {
    return await ask.send(format(target, body));
  } finally {
    ask.socket.destroy();
  }
}

function format({ address, path }: Target, body: string): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: ${new URL(address).host}`,
    'Content-Type: application/json',
    'Accept: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

async function open(address: string): Promise<{ socket: Socket; send: (request: Buffer) => Promise<string> }> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname).setNoDelay();
  let pending: { resolve: (body: string) => void; reject: (error: Error) => void } | undefined;
  let received: Buffer = Buffer.alloc(0);
  socket.on('error', (error) => pending?.reject(error));
  socket.on('close', () => pending?.reject(new Error(`${address} closed the connection`)));
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const headEnd = received.indexOf('\r\n\r\n');
    if (headEnd < 0) return;
    const head = received.toString('latin1', 0, headEnd);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    const whole = headEnd + 4 + Number(length ?? 0);
    if (length !== undefined && received.length < whole) return;
    const body = received.toString('utf8', headEnd + 4, whole);
    received = received.subarray(whole);
    if (length !== undefined && head.startsWith('HTTP/1.1 200 ')) pending?.resolve(body);
    else pending?.reject(new Error(`${address} answered: ${head} ${body}`));
  });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  const send = (request: Buffer) =>
    new Promise<string>((resolve, reject) => {
      pending = { resolve, reject };
      socket.write(request);
    });
  return { socket, send };
}
