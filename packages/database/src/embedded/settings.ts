/**
 * The settings of an embedded server, given on its command line: the code has them, not the folder.
 *
 * @param port - the port on 127.0.0.1
 * @param throwaway - true for a cluster of tests: nothing in it needs to outlive a power cut
 * @returns the arguments of `postgres`
 */
export function serverArguments(cluster: string, port: number, throwaway: boolean): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    // No socket: one in a shared folder would be open to every user of the machine.
    unix_socket_directories: '',
    max_connections: throwaway ? 200 : 60,
    shared_buffers: '128MB',
    maintenance_work_mem: '64MB',
    // There is no replica to feed; COPY and CREATE INDEX are faster, and as durable.
    wal_level: 'minimal',
    max_wal_senders: 0,
    max_wal_size: '256MB',
    fsync: throwaway ? 'off' : 'on',
    synchronous_commit: throwaway ? 'off' : 'on',
    full_page_writes: throwaway ? 'off' : 'on',
    // A query of a server that was killed ends within a second, and gives its locks back.
    client_connection_check_interval: '1s',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_checkpoints: 'off',
    cluster_name: 'wortlaut',
  };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
