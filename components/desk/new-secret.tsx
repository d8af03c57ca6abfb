import type { CodesFormState } from "#core/desk/codes-form-state";

interface Props {
  secret: NonNullable<CodesFormState["secret"]>;
  spare: string[];
}

/** What an authenticator app needs to know: as a picture for its camera, a link and a text, with the spare codes. */
export function NewSecret({ secret: { uri, text, picture }, spare }: Props) {
  return (
    <div className="notice grid gap-3">
      <p>
        Scan this with your authenticator app. On the phone itself, <a href={uri}>open the app from here</a>; elsewhere
        type the key into it.
      </p>
      <svg
        viewBox={`0 0 ${picture.size} ${picture.size}`}
        className="qr-code"
        role="img"
        aria-label="QR code of the key below"
        shapeRendering="crispEdges"
      >
        <rect width="100%" height="100%" fill="#fff" />
        <path d={picture.path} fill="#000" />
      </svg>
      <p>
        <code>{text.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
      <p>Keep these spare codes where you find them without the phone. Each lets you in once:</p>
      <ul className="spare-codes">
        {spare.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
