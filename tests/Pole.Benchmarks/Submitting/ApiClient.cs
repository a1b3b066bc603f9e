using System.Net;
using System.Net.Http.Headers;
using Pole.Kernel;
using Action = Pole.Features.Actions.Action;

namespace Pole.Benchmarks.Submitting;

/// <summary>Submits actions as a program does: with a token, over as many connections as ask at once.</summary>
internal sealed class ApiClient(string site, string token) : IDisposable
{
    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public async Task SubmitAsync(Id<Action> id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{site}/api/v1/actions/{id}/submit");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("Idempotency-Key", $"bench-{id}");
        using var answer = await http.SendAsync(request, CancellationToken.None);
        var body = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode is not HttpStatusCode.OK)
        {
            throw new InvalidOperationException($"{id} answered {answer.StatusCode}: {body}");
        }
    }

    public void Dispose() => http.Dispose();
}
