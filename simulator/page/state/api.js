/** The simulator's HTTP interface for people; calls throw `Refused` with a sentence to show. */

export class Refused extends Error {}

async function request(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Refused("Mất kết nối với máy chủ. Đề nghị thử lại.");
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok || answer.ok === false) {
    throw new Refused(answer.why ?? `Máy chủ không nhận yêu cầu (mã ${response.status}).`);
  }
  return answer;
}

const post = (path, body) =>
  request(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

export const loadState = () => request("/ui/state");

export const say = (person, chat, text, replyTo, topic) =>
  post("/ui/say", { person, chat, text, reply_to: replyTo, topic });

export const edit = (person, chat, message, text) =>
  post("/ui/edit", { person, chat, message, text });

export const press = (person, chat, message, row, column) =>
  post("/ui/press", { person, chat, message, row, column });

export const befall = (person, chat, what) => post("/ui/trouble", { person, chat, what });

export const moveClock = (button) => post("/ui/clock", { button });

export function upload(person, chat, files, caption, replyTo, topic) {
  const body = new FormData();
  body.set("person", person);
  body.set("chat", chat);
  body.set("caption", caption);
  if (replyTo !== null) body.set("reply_to", replyTo);
  else if (topic !== null) body.set("topic", topic);
  for (const file of files) body.append("file", file, file.name);
  return request("/ui/upload", { method: "POST", body });
}
