import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import type { PasskeyAnswer } from "#core/desk/passkey-answer";

/** What a test may have its device do wrong. */
interface Deed {
  challenge: string;
  origin: string;
  host: string;
  /** whether the device asked who uses it */
  isSeen?: boolean;
}

/** A device that keeps one passkey, as WebAuthn level 3 has it: ES256, no attestation. */
export function softAuthenticator() {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(16).toString("base64url");
  let counter = 0;

  function data(host: string, isSeen: boolean, hasKey: boolean): Buffer {
    const flags = 1 | (isSeen ? 4 : 0) | (hasKey ? 64 : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter++);
    return Buffer.concat([sha256(host), Buffer.from([flags]), count]);
  }

  return {
    id,
    /** What the browser says of the passkey that it has made. */
    make({ challenge, origin, host, isSeen = true }: Deed): PasskeyAnswer {
      const rawId = Buffer.from(id, "base64url");
      const length = Buffer.from([0, rawId.length]);
      const whole = Buffer.concat([data(host, isSeen, true), Buffer.alloc(16), length, rawId, coseKey(publicKey)]);
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        ...[text("fmt"), text("none"), text("attStmt"), Buffer.from([0xa0])],
        ...[text("authData"), Buffer.from([0x58, whole.length]), whole],
      ]);
      return answer({
        clientDataJSON: clientData("webauthn.create", challenge, origin).toString("base64url"),
        attestationObject: attestation.toString("base64url"),
        transports: ["internal"],
      });
    },
    /** What the browser says when the passkey is used. */
    use({ challenge, origin, host, isSeen = true }: Deed): PasskeyAnswer {
      const client = clientData("webauthn.get", challenge, origin);
      const authenticatorData = data(host, isSeen, false);
      const signature = createSign("sha256")
        .update(Buffer.concat([authenticatorData, sha256(client)]))
        .sign(privateKey);
      return answer({
        clientDataJSON: client.toString("base64url"),
        authenticatorData: authenticatorData.toString("base64url"),
        signature: signature.toString("base64url"),
        userHandle: null,
      });
    },
  };

  function answer(response: PasskeyAnswer["response"]): PasskeyAnswer {
    return { id, rawId: id, type: "public-key", clientExtensionResults: {}, response };
  }
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

function sha256(value: string | Buffer): Buffer {
  return createHash("sha256").update(value).digest();
}

/** A short text in CBOR. */
function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
}

/** The public half in CBOR, as COSE has it: key type 2, algorithm -7, curve 1, x and y. */
function coseKey(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  const point = (name: number, value: string) =>
    Buffer.concat([Buffer.from([name, 0x58, 32]), Buffer.from(value, "base64url")]);
  return Buffer.concat([Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1]), point(0x21, x), point(0x22, y)]);
}
