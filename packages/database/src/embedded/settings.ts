/**
 * Returns the settings of an embedded server as command-line arguments. They override the settings in the data folder.
 *
 * @param port - the port on 127.0.0.1
 * @param throwaway - whether data may be lost in a power failure. True for tests.
 * @returns the arguments for `postgres`
 */
export function serverArguments(cluster: string, port: number, throwaway: boolean): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    // Any user of the machine could connect to a socket in a shared folder.
    unix_socket_directories: '',
    max_connections: throwaway ? 200 : 60,
    shared_buffers: '128MB',
    maintenance_work_mem: '64MB',
    // There are no replicas, so this makes COPY and CREATE INDEX faster without making them less durable.
    wal_level: 'minimal',
    max_wal_senders: 0,
    max_wal_size: '256MB',
    fsync: throwaway ? 'off' : 'on',
    synchronous_commit: throwaway ? 'off' : 'on',
    full_page_writes: throwaway ? 'off' : 'on',
    // If a server is killed, its queries end within a second and release their locks.
    client_connection_check_interval: '1s',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_checkpoints: 'off',
    cluster_name: 'wortlaut',
  };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
