-- Opens a draft in Neovim with the language server, changes it, and writes what was found to a file. Works from Neovim 0.7.
local server, draft, out = vim.env.SERVER, vim.env.DRAFT, vim.env.OUT
local client = vim.lsp.start_client({ name = 'tillitskoll', cmd = { 'node', server, '--stdio' }, root_dir = vim.fn.fnamemodify(draft, ':h') })
vim.cmd('edit ' .. vim.fn.fnameescape(draft))
local buffer = vim.api.nvim_get_current_buf()
vim.lsp.buf_attach_client(buffer, client)

local function found()
  local all = {}
  for _, each in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(all, { code = each.code or (each.user_data and each.user_data.lsp and each.user_data.lsp.code), line = each.lnum, message = each.message })
  end
  table.sort(all, function(a, b) return a.line < b.line or (a.line == b.line and a.message < b.message) end)
  return all
end
local function wait(done) return vim.wait(20000, done, 50) end

local answer = {}
wait(function() return #vim.diagnostic.get(buffer) > 0 end)
answer.first = found()
local count = #answer.first
vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '', 'Larmet ska provas.' })
wait(function() return #vim.diagnostic.get(buffer) > count end)
answer.after = found()
local last = vim.api.nvim_buf_line_count(buffer) - 1
local position = { textDocument = vim.lsp.util.make_text_document_params(buffer), position = { line = last, character = 9 } }
local replies = vim.lsp.buf_request_sync(buffer, 'textDocument/hover', position, 20000)
answer.hover = replies and replies[client] and replies[client].result and replies[client].result.contents.value or ''
local range = { start = position.position, ['end'] = position.position }
local actions = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', { textDocument = position.textDocument, range = range, context = { diagnostics = {} } }, 20000)
answer.actions = {}
for _, action in ipairs(actions and actions[client] and actions[client].result or {}) do
  table.insert(answer.actions, action.title)
  if action.title:find('^Skriv') and not answer.applied then
    answer.applied = true
    if not action.edit then
      local resolved = vim.lsp.buf_request_sync(buffer, 'codeAction/resolve', action, 20000)
      action = resolved[client].result
    end
    vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  end
end
answer.text = vim.api.nvim_buf_get_lines(buffer, last, -1, false)
local file = io.open(out, 'w')
file:write(vim.json and vim.json.encode(answer) or vim.fn.json_encode(answer))
file:close()
vim.lsp.stop_client(client)
vim.cmd('qa!')
