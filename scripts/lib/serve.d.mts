export interface Server {
  /** "http://127.0.0.1:3000/" */
  readonly address: string;
  close(): Promise<void>;
}

export function serve(folder: string, options?: { readonly port?: number }): Promise<Server>;
