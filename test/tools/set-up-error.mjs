/** Something the user has to put right; its message is shown as it is, without a stack. */
export class SetUpError extends Error {
  name = "SetUpError";
}
