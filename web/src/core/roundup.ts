// Where the round-up of a board is: the server alone knows its address.

import { call } from "./api";

export interface Address {
  readonly public: boolean;
  /** "" while it is not public. */
  readonly url: string;
  /** Where hosts look at it before; "" for others. */
  readonly draft: string;
}

/** Rejects with ApiError. */
export const roundupAddress = (board: string, token: string): Promise<Address> =>
  call(`/api/boards/${board}/roundup`, token);
