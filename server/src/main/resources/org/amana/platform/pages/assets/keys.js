// Passkeys: asks the server what is to be signed, has the browser's device sign it, and brings back the answer.
(function () {
  "use strict";
  const form = document.querySelector("[data-key]");
  if (!form || !window.PublicKeyCredential || !window.isSecureContext) return;
  const said = document.querySelector("[data-key-said]");
  form.hidden = false;
  document.querySelectorAll("[data-without-keys]").forEach((note) => { note.hidden = true; });

  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const withIds = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));

  // What was refused comes as a part of a page in the reader's language; it is shown as it is.
  async function send(address, body) {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": form.dataset.token, "HX-Request": "true" },
      body: JSON.stringify(body),
    });
    if (answer.ok) return answer.json();
    if (answer.status === 401) location.reload();
    throw new Refusal(await answer.text());
  }

  class Refusal extends Error {}

  async function create(asked) {
    const options = asked.options;
    const made = await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: withIds(options.excludeCredentials),
      },
    });
    return credential(made, {
      attestationObject: text(made.response.attestationObject),
      clientDataJSON: text(made.response.clientDataJSON),
      transports: made.response.getTransports ? made.response.getTransports() : [],
    });
  }

  async function get(asked) {
    const options = asked.options;
    const shown = await navigator.credentials.get({
      publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: withIds(options.allowCredentials) },
    });
    return credential(shown, {
      authenticatorData: text(shown.response.authenticatorData),
      clientDataJSON: text(shown.response.clientDataJSON),
      signature: text(shown.response.signature),
      userHandle: shown.response.userHandle ? text(shown.response.userHandle) : null,
    });
  }

  const credential = (one, response) => ({
    id: one.id,
    rawId: text(one.rawId),
    type: one.type,
    authenticatorAttachment: one.authenticatorAttachment,
    clientExtensionResults: one.getClientExtensionResults(),
    response,
  });

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    said.replaceChildren();
    try {
      const asked = await send(form.dataset.ask, {});
      const answer = { ceremony: asked.ceremony, credential: await (form.dataset.key === "create" ? create : get)(asked) };
      if (form.elements.label) answer.label = form.elements.label.value;
      const after = form.dataset.to ? "?to=" + encodeURIComponent(form.dataset.to) : "";
      location.assign((await send(form.dataset.answer + after, answer)).to);
    } catch (failure) {
      const strip = document.createElement("div");
      if (failure instanceof Refusal) strip.innerHTML = failure.message;
      else {
        strip.className = "refusal";
        strip.textContent = form.dataset.cancelled;
      }
      said.replaceChildren(strip);
      button.disabled = false;
    }
  });
})();
