import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { listArticles, sendArticles } from './newsroom.ts';
import { readPostgres, type ServerProcess, startProcess, until } from './process.ts';

/** How a server is started: as `npm start` does, or as the process that npm runs. */
export type Through = 'node' | 'npm';

/** A data folder on which one server after the other runs. Each of them is stopped during an import. */
export class InterruptedServers {
  readonly dataDir: string;
  readonly #folder: string;
  /** The server that was started to inspect the database, and is still running. */
  #running: (ServerProcess & { readonly through: Through }) | undefined;

  private constructor(folder: string) {
    this.#folder = folder;
    this.dataDir = join(folder, 'data');
  }

  static async create(): Promise<InterruptedServers> {
    const folder = await mkdtemp(join(tmpdir(), 'wortlaut-server-'));
    // If root runs the tests, PostgreSQL runs as a different user, who needs access to this folder.
    await chmod(folder, 0o711);
    return new InterruptedServers(folder);
  }

  /** Stops the last server and deletes the folder. */
  async remove(): Promise<void> {
    await this.#stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #stop(): Promise<void> {
    this.#running?.kill('SIGTERM');
    await this.#running?.ended;
  }

  /** Returns the running server if it was started in the same way. Otherwise, stops it and starts another one. */
  async start(through: Through): Promise<ServerProcess> {
    if (this.#running?.through === through) return this.#running;
    await this.#stop();
    this.#running = { ...startProcess({ DATA_DIR: this.dataDir }, { through }), through };
    await this.#running.address;
    return this.#running;
  }

  /** Sends articles to a server and stops it in the middle of the import. */
  async interrupt(server: ServerProcess, end: () => Promise<void> | void) {
    const address = await server.address;
    const before = await listArticles(address);
    const imports = sendArticles(address, await server.token());
    await until(() => imports.acknowledged.size >= 8);
    await end();
    const status = await server.ended;
    this.#running = undefined;
    await imports.stop();
    return { status, acknowledged: [...before.keys(), ...imports.acknowledged] };
  }

  async killPostgres(): Promise<void> {
    const postgres = await readPostgres(this.dataDir);
    if (!postgres) throw new Error('PostgreSQL is not running');
    process.kill(postgres.pid, 'SIGKILL');
  }

  /** Starts the server again and compares its articles. No article may be incomplete. */
  async compareAfterwards(through: Through, acknowledged: readonly string[]) {
    const server = await this.start(through);
    const articles = await listArticles(await server.address);
    expect(new Set(articles.values())).toEqual(
      new Set(['3: Ida Tangermoor, Jost Wellenbrink, Jost Wellenbrink; Ida Tangermoor, Jost Wellenbrink']),
    );
    const lost = acknowledged.filter((id) => !articles.has(id));
    return { lost: lost.length, unacknowledged: articles.size - acknowledged.length };
  }
}
