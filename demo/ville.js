/** The menu folds behind a button on narrow screens; without script it stays open. */
const toggle = document.querySelector('.menu-toggle');
toggle?.removeAttribute('hidden');
toggle?.addEventListener('click', () => {
  toggle.setAttribute('aria-expanded', String(toggle.getAttribute('aria-expanded') !== 'true'));
});

/** WordPress gives the frames in its articles the height that they ask for. */
addEventListener('message', ({ source, data }) => {
  for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
    if (frame.contentWindow === source && data?.message === 'height')
      frame.height = Math.min(Math.max(data.value, 200), 1000);
  }
});
