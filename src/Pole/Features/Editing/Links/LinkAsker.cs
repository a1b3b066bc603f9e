using System.Net;

namespace Pole.Features.Editing.Links;

/// <summary>
/// Asks other sites whether an address still leads somewhere, as a reader’s browser would: it follows where it is sent, a few steps.
/// Only the head is asked for; a site that does not know how to answer that is asked for the page, whose text is not read.
/// </summary>
internal sealed class LinkAsker(HttpClient http)
{
    private const int MostSteps = 5;

    public async Task<Heard> AskAsync(Uri address, CancellationToken cancel)
    {
        try
        {
            return await FollowAsync(address, cancel);
        }
        catch (HttpRequestException fault)
        {
            return new(Reason(fault));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new(OutsideAnswer.Silent);
        }
    }

    private async Task<Heard> FollowAsync(Uri address, CancellationToken cancel)
    {
        var (at, movedTo, forGood) = (address, (string?)null, true);
        for (var step = 0; step <= MostSteps; step++)
        {
            var (status, next) = await KnockAsync(at, cancel);
            if (next is null)
            {
                var answer = Meaning(status);
                return answer is OutsideAnswer.Answers && movedTo is not null ? new(OutsideAnswer.Moved, (int)status, movedTo) : new(answer, (int)status);
            }

            forGood &= status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            (at, movedTo) = (next, forGood ? next.AbsoluteUri : movedTo);
        }

        return new(OutsideAnswer.Loops);
    }

    private async Task<(HttpStatusCode Status, Uri? Next)> KnockAsync(Uri address, CancellationToken cancel)
    {
        var head = await SendAsync(HttpMethod.Head, address, cancel);
        return head.Next is null && (int)head.Status >= 400 ? await SendAsync(HttpMethod.Get, address, cancel) : head;
    }

    private async Task<(HttpStatusCode Status, Uri? Next)> SendAsync(HttpMethod method, Uri address, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, address);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        var sentTo = (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 ? response.Headers.Location : null;
        var next = sentTo is null ? null : new Uri(address, sentTo);
        return (response.StatusCode, next is { Scheme: "http" or "https" } ? next : null);
    }

    private static OutsideAnswer Meaning(HttpStatusCode status) => (int)status switch
    {
        >= 200 and < 400 => OutsideAnswer.Answers,
        404 or 410 => OutsideAnswer.Missing,
        < 500 => OutsideAnswer.Refuses,
        _ => OutsideAnswer.Fails,
    };

    private static OutsideAnswer Reason(HttpRequestException fault) => fault switch
    {
        { InnerException: PrivateDoorException } => OutsideAnswer.Private,
        { HttpRequestError: HttpRequestError.NameResolutionError } => OutsideAnswer.NoSuchSite,
        { InnerException: System.Net.Sockets.SocketException { SocketErrorCode: System.Net.Sockets.SocketError.HostNotFound } } => OutsideAnswer.NoSuchSite,
        { HttpRequestError: HttpRequestError.SecureConnectionError } => OutsideAnswer.NotTrusted,
        _ => OutsideAnswer.Silent,
    };
}
