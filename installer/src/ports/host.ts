export interface Listener {
  port: number
  /** What listens there, as a person would name it: "nginx (process 812)". */
  owner: string
}

/** The machine that the command runs on. */
export interface Host {
  /** Bytes. */
  memory(): Promise<{ total: number; available: number }>
  /** Free bytes of the file system that holds a folder, or its nearest existing parent. */
  freeDisk(folder: string): Promise<number>
  /** IPv4 networks that this machine is in, as address/bits. */
  subnets(): string[]
  /** Who listens on these ports of an address already. */
  listenersOn(address: string, ports: number[]): Promise<Listener[]>
  /** May this process open the port itself? Tried for real; `denied` when it lacks the right. */
  tryPort(address: string, port: number): Promise<'free' | 'taken' | 'denied' | 'no-such-address'>
}
