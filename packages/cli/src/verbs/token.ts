import { listTokens, SCOPES, type Scope } from "@demarche/ledger";
import { Argument, type Command, Option } from "commander";
import { ledgerOption, type OfLedger, withLedger, withNewLedger } from "../ledger-option.js";
import { oneLine } from "../wording/one-line.js";

const AFTER = `
A token is for those who use a server (demarche serve) from another machine: read; write, which includes read; admin,
which includes both and gives out tokens. Its secret is shown once; the ledger keeps a hash of it. While a server holds
a ledger's file, an admin's token does the same over its API (/api/v1/tokens).

Examples
  demarche token add "Anna's desk" --scope write
  demarche token list
  demarche token revoke 3f9a01c2d4e5
`;

/** `demarche token`: keys for those who use a server from another machine. */
export function addToken(program: Command): void {
  const token = program
    .command("token")
    .summary("make, list and revoke tokens for a server's users")
    .description("Make, list and revoke tokens for those who use a server from another machine.")
    .addHelpText("after", AFTER);
  token
    .command("add")
    .description("Make a token, and show its secret this once.")
    .argument("<NAME>", "whose it is")
    .addOption(new Option("--scope <S>", "what it allows").choices(SCOPES).default("read"))
    .addOption(ledgerOption())
    .action((name: string, { ledger, scope }: OfLedger & { readonly scope: Scope }) =>
      withNewLedger(ledger, async (open) => {
        const { id, secret } = await open.addToken(name, scope);
        process.stdout.write(`${secret}\n`);
        process.stderr.write(
          `token ${id} of ${oneLine(name)} allows to ${scope}; the secret is not shown again\n`,
        );
      }),
    );
  token
    .command("list")
    .description("List tokens, without their secrets.")
    .addOption(ledgerOption())
    .action(({ ledger }: OfLedger) =>
      withLedger(ledger, async (open) => {
        for (const { id, scope, madeAt, revokedAt, name } of await listTokens(open.reader)) {
          const until = revokedAt === null ? "" : `  revoked ${revokedAt.slice(0, 10)}`;
          process.stdout.write(
            `${id}  ${scope.padEnd(5)}  ${madeAt.slice(0, 10)}  ${oneLine(name)}${until}\n`,
          );
        }
      }),
    );
  token
    .command("revoke")
    .description("Revoke a token; who has it is refused from then on.")
    .addArgument(new Argument("<ID>", "the token's id, as token list shows it"))
    .addOption(ledgerOption())
    .action((id: string, { ledger }: OfLedger) =>
      withLedger(ledger, async (open) => {
        const { name } = await open.revokeToken(id);
        process.stdout.write(`revoked ${id} of ${oneLine(name)}\n`);
      }),
    );
}
