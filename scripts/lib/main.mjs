/** Runs a script's work; an error is one sentence for a person and exit status 1, not a stack. */
export const main = async (work) => {
  try {
    await work();
  } catch (error) {
    console.error(process.env.DEBUG ? error : error.message);
    process.exit(1);
  }
};
