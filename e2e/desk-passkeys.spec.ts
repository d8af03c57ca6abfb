import { expect, type Page, test } from "@playwright/test";
import { addAccount, password, signIn } from "./desk";

// Browsers bind passkeys to a name; 127.0.0.1 is none.
const site = `http://localhost:${process.env.E2E_PORT}`;
test.use({ baseURL: site });

/** A device with a fingerprint reader, of which the finger of its owner is on it. */
async function plugIn(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{ protocol: "ctap2", transport: "internal", hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  return {
    setVerified: (isUserVerified: boolean) =>
      session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
  };
}

test("Editors can add a passkey, sign in by it alone, and remove it", async ({ page }) => {
  const device = await plugIn(page);
  await signIn(page, await addAccount("editor"), "/admin/accounts");
  const section = page.getByRole("region", { name: "Passkeys" });
  const add = async (typed: string) => {
    await section.getByLabel("Name of the passkey").fill("Test phone");
    await section.getByLabel("Your password now").fill(typed);
    await section.getByRole("button", { name: "Add a passkey" }).click();
  };
  await add("another password");
  await expect(section.getByRole("alert").getByRole("link")).toHaveText(/This is not your password/);
  await expect(section.getByLabel("Name of the passkey")).toHaveValue("Test phone");
  await add(password);
  await expect(section.getByText(/“Test phone” is added/)).toBeVisible();
  await expect(section.getByRole("row", { name: /Test phone/ })).toBeVisible();
  await add(password);
  await expect(section.getByRole("alert")).toContainText("already has a passkey");

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goto("/sign-in?next=/admin/events");
  await device.setVerified(false);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "No passkey was chosen" })).toBeVisible();
  await device.setVerified(true);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page).toHaveURL(`${site}/admin/events`);

  await page.goto("/admin/accounts");
  page.once("dialog", (dialog) => dialog.accept());
  await section.getByRole("button", { name: "Remove Test phone" }).click();
  await expect(section.getByRole("row", { name: /Test phone/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "opens no account here" })).toBeVisible();
});

test.describe("under a number", () => {
  test.use({ baseURL: `http://127.0.0.1:${process.env.E2E_PORT}` });

  test("Editors are told where passkeys do not work, and sign in with their password", async ({ page }) => {
    await page.goto("/sign-in");
    await expect(page.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: "Use a passkey" })).toHaveCount(0);
    await signIn(page, await addAccount("editor"), "/admin/accounts");
    await expect(page.getByRole("region", { name: "Passkeys" })).toContainText("this address is a number");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("Editors see how to add a passkey", async ({ page }) => {
    await signIn(page, await addAccount("editor"), "/admin/accounts");
    await expect(page.getByRole("region", { name: "Passkeys" })).toContainText("open this page in a browser");
  });
});
